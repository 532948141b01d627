package org.touchstone.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.workplan.AreaEvents.OfCentre;

/** Facts about members' own plans and their objectives; the centre's own. */
final class IndividualEvents {

    private IndividualEvents() {}

    /** Plans were made for that many members from their shares. */
    record IqaIndividualPlansMade(About about, int made) implements OfCentre {}

    /** A member's own plan went on; the reason is the member's or the lead's. */
    record IqaIndividualPlanMoved(
            About about,
            UUID individualId,
            UUID personId,
            IndividualState from,
            IndividualState to,
            String reason)
            implements OfCentre {}

    /** It could not be agreed on, and is brought to the head of centre. */
    record IqaAgreementEscalated(About about, UUID individualId, UUID personId, int rounds)
            implements OfCentre {}

    /** The head of centre decided. */
    record IqaAgreementDecided(About about, UUID individualId, UUID personId, String decision)
            implements OfCentre {}

    /** An objective has another revision. */
    record IqaObjectiveRevised(
            About about,
            UUID individualId,
            UUID objectiveId,
            int revision,
            String aspects,
            String reason)
            implements OfCentre {}

    /** One side confirmed a revision of an objective. */
    record IqaObjectiveConfirmed(
            About about, UUID individualId, UUID objectiveId, int revision, boolean asLead)
            implements OfCentre {}

    /** An objective went on in another way: dropped revision or withdrawn. */
    record IqaObjectiveMoved(
            About about, UUID individualId, UUID objectiveId, ObjectiveState to, String reason)
            implements OfCentre {}

    /** A member reported progress on an objective. */
    record IqaProgressReported(
            About about, UUID individualId, UUID objectiveId, LocalDate on, BigDecimal value)
            implements OfCentre {}

    /** The lead judged the result of an objective; the reason is theirs. */
    record IqaObjectiveJudged(
            About about,
            UUID individualId,
            UUID objectiveId,
            UUID personId,
            ObjectiveState from,
            ObjectiveState to,
            String reason)
            implements OfCentre {}

    /** The member answered to the judgement. */
    record IqaJudgementAnswered(About about, UUID individualId, UUID objectiveId)
            implements OfCentre {}
}
