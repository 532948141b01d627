package org.touchstone.monitoring;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.workplan.AreaEvents.OfCentre;
import org.touchstone.workplan.PlanMayNeedReview.Cause;
import org.touchstone.workplan.PlanSummary;

/**
 * Facts about monitoring; the centre's own. None carries a word of what was said about a person.
 */
final class MonitoringEvents {

    static final String POINT = "iqa-monitoring-point";
    static final String STANDARDS = "iqa-standards";
    static final String REVIEW = "iqa-plan-review";

    private MonitoringEvents() {}

    /** The next version of a centre's standards. */
    record IqaStandardsPublished(About about, int number, int standards, String reason)
            implements OfCentre {}

    /** Points follow the version in force: so many are new, moved and cancelled. */
    record IqaPointsFollowed(
            About about, UUID planId, UUID versionId, int added, int changed, int cancelled)
            implements OfCentre {}

    /** A point has a window from now on: by an event, or another one with a reason. */
    record IqaPointDated(
            About about,
            UUID planId,
            String title,
            LocalDate fromOn,
            LocalDate toOn,
            String happened,
            String reason)
            implements OfCentre {}

    /** A point went from one state to another. */
    record IqaPointMoved(
            About about, UUID planId, String title, PointState from, PointState to, String reason)
            implements OfCentre {

        /** By itself, so without a reason. */
        static IqaPointMoved of(PlanSummary plan, LivePoint point, PointState from) {
            return of(plan, point, from, null);
        }

        static IqaPointMoved of(PlanSummary plan, LivePoint point, PointState from, String reason) {
            return new IqaPointMoved(
                    new About(plan.centreId(), null, POINT, point.id()),
                    plan.id(),
                    point.title(),
                    from,
                    point.state(),
                    reason);
        }
    }

    /** The lead wrote what was found of a member. */
    record IqaMonitoringRecorded(
            About about, UUID planId, UUID recordId, UUID personId, int judgements)
            implements OfCentre {}

    /** A finding was recorded, with an action or the reason for none. */
    record IqaFindingRaised(About about, UUID planId, UUID recordId, String standard, UUID actionId)
            implements OfCentre {}

    /** What became of a member's feedback. */
    enum FeedbackStep {
        GIVEN,
        ACKNOWLEDGED,
        ANSWERED,
        ESCALATED,
        SHARED
    }

    /** Feedback was given, acknowledged, answered, brought to the head of centre, or shared. */
    record IqaFeedbackWentOn(
            About about, UUID planId, UUID recordId, UUID personId, FeedbackStep step)
            implements OfCentre {}

    /** The plan was reviewed; so many tasks and flags are cleared by that. */
    record IqaPlanReviewed(
            About about,
            UUID planId,
            int number,
            LocalDate heldOn,
            Review.Conclusion conclusion,
            int cleared,
            String reason)
            implements OfCentre {}

    /** A review of the plan is asked for; a flag has no day. */
    record IqaReviewAsked(
            About about, UUID planId, Cause cause, UUID aboutId, String words, LocalDate dueOn)
            implements OfCentre {}
}
