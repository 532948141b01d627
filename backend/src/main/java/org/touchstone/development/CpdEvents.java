package org.touchstone.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about professional development; the centre's own. */
final class CpdEvents {

    private CpdEvents() {}

    /** A fact that awarding organisations do not read. */
    interface OfCentre extends DomainEvent {
        @Override
        default Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** Somebody logged something, or described it otherwise. */
    record CpdLogged(About about, UUID personId, LocalDate doneOn, BigDecimal hours)
            implements OfCentre {}

    /** Somebody else has seen what shows it. */
    record CpdVerified(About about, UUID personId, BigDecimal hours) implements OfCentre {}

    /** How much of a post somebody holds. */
    record CpdFractionSet(About about, UUID personId, BigDecimal fraction) implements OfCentre {}
}
