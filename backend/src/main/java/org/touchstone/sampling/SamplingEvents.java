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

    /**
     * Samples were cancelled because the centre's records say that the learners withdrew or have
     * their certificates; the next draw brings in what is missing then.
     */
    record SamplesFellAway(About about, int withdrawn, int certificated) implements OfCentre {}

    /** The lead added a decision by choice. */
    record SampleAdded(About about, String plan, UUID assessmentId, String reason)
            implements OfCentre {}

    /** The lead took a decision out. */
    record SampleRemoved(About about, String plan, UUID assessmentId, String reason)
            implements OfCentre {}

    /** Somebody began to look at a decision. */
    record SampleStarted(About about, String plan, UUID assessmentId, UUID samplerId)
            implements OfCentre {}

    /** A record was signed; the countersigner is null where none is needed (IQA-075). */
    record SampleCompleted(
            About about,
            String plan,
            UUID assessmentId,
            SampleDecision decision,
            UUID countersignerId)
            implements OfCentre {}

    /** The second signature was given, so the sample counts. */
    record SampleCountersigned(About about, String plan, UUID assessmentId, UUID samplerId)
            implements OfCentre {}

    /** The countersigner did not sign. */
    record SampleReturned(About about, String plan, UUID assessmentId, String reason)
            implements OfCentre {}

    /** A closed record was corrected. */
    record SampleAddendumAdded(About about, String plan, UUID assessmentId, String words)
            implements OfCentre {}

    /** What was disagreed with was assessed again. */
    record SampleReassessed(
            About about,
            String plan,
            UUID assessmentId,
            ReassessmentOutcome outcome,
            LocalDate on,
            UUID reassessedBy)
            implements OfCentre {}

    /** Somebody qualified signed beside an assessor who is not yet. */
    record DecisionCountersigned(About about, String plan, UUID assessmentId, UUID assessorId)
            implements OfCentre {}

    /** The assessor took note of the feedback. */
    record SampleFeedbackAcknowledged(About about, UUID recordId, UUID assessorId)
            implements OfCentre {}

    /** The lead said why a gap is left open; assessor or unit may be null (IQA-025). */
    record SampleGapExplained(About about, String plan, UUID assessorId, String unit, String reason)
            implements OfCentre {}

    /** It was said who looks at a decision and by when. */
    record SampleAllocated(
            About about, String plan, UUID assessmentId, UUID responsibleId, LocalDate dueOn)
            implements OfCentre {}
}
