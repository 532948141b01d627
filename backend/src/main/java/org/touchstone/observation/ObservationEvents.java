package org.touchstone.observation;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about observations; the centre's own. */
final class ObservationEvents {

    private ObservationEvents() {}

    /** Whatever is here stays with the centre. */
    private interface OfCentre extends DomainEvent {
        @Override
        default Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** An observation was planned. */
    record ObservationPlanned(
            About about, String plan, UUID assessorId, UUID observerId, LocalDate plannedFor)
            implements OfCentre {}

    /** An observation was held and its feedback given; actions counts what was asked for. */
    record ObservationRecorded(
            About about, String plan, UUID assessorId, LocalDate heldOn, int actions)
            implements OfCentre {}

    /** An observation does not take place. */
    record ObservationCancelled(About about, String plan, UUID assessorId, String reason)
            implements OfCentre {}

    /** The assessor took note of the feedback. */
    record ObservationAcknowledged(About about, UUID assessorId) implements OfCentre {}
}
