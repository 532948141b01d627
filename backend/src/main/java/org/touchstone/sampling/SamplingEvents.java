package org.touchstone.sampling;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.workplan.RiskRating;

/** Facts about samples; the centre's own. */
final class SamplingEvents {

    private SamplingEvents() {}

    /** Whatever is here stays with the centre. */
    private interface OfCentre extends DomainEvent {
        @Override
        default Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** An assessor's risk on a programme was decided (IQA-070). */
    record AssessorRated(
            About about, UUID assessorId, UUID programmeId, RiskRating rating, String reason)
            implements OfCentre {}

    /** A sample was drawn or mended (IQA-024). */
    record SampleDrawn(
            About about,
            String plan,
            int number,
            String seed,
            String requestHash,
            int items,
            int added,
            int dropped)
            implements OfCentre {}

    /** The lead added a decision by choice. */
    record SampleAdded(About about, String plan, UUID assessmentId, String reason)
            implements OfCentre {}

    /** The lead took a decision out. */
    record SampleRemoved(About about, String plan, UUID assessmentId, String reason)
            implements OfCentre {}

    /** It was said who looks at a decision and by when. */
    record SampleAllocated(
            About about, String plan, UUID assessmentId, UUID responsibleId, LocalDate dueOn)
            implements OfCentre {}
}
