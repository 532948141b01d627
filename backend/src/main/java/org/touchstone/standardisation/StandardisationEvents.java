package org.touchstone.standardisation;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about standardisation events; the centre's own. */
final class StandardisationEvents {

    private StandardisationEvents() {}

    /** A fact that awarding organisations do not read. */
    interface OfCentre extends DomainEvent {
        @Override
        default Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** An event is planned, or planned otherwise. */
    record StandardisationPlanned(
            About about, String title, UUID programmeId, LocalDate heldOn, int invited)
            implements OfCentre {}

    /** An event was held and minuted. */
    record StandardisationMinuted(
            About about, String title, LocalDate heldOn, int attended, int apologies, int actions)
            implements OfCentre {}

    /** An event does not take place. */
    record StandardisationCancelled(About about, String title, String reason) implements OfCentre {}
}
