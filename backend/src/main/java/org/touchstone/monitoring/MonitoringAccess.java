package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.PlanSummary;
import org.touchstone.workplan.WorkPlanDirectory;

/**
 * Who sees and writes what was found of members (IQA-059): the lead all of it, each member their
 * own. Others who run quality at the centre, and the external quality assurer, see that it happened
 * and how it was judged, and no word of what was said.
 */
@ApplicationScoped
class MonitoringAccess {

    private static final Role[] MANAGEMENT = {
        Role.LEAD_IQA, Role.HEAD_OF_CENTRE, Role.CENTRE_CONTACT, Role.CENTRE_MANAGER
    };

    private final PointRepository points;
    private final WorkPlanDirectory plans;
    private final EnrolmentDirectory enrolments;
    private final Viewer viewer;

    MonitoringAccess(
            PointRepository points,
            WorkPlanDirectory plans,
            EnrolmentDirectory enrolments,
            Viewer viewer) {
        this.points = points;
        this.plans = plans;
        this.enrolments = enrolments;
        this.viewer = viewer;
    }

    /**
     * How the caller stands to a plan.
     *
     * @param leads leads the area today
     * @param manages sees that it happened and how it was judged, for every member
     * @param heads is the head of the centre
     * @param external quality-assures the centre from outside
     */
    record Stand(
            PlanSummary plan,
            UUID me,
            boolean leads,
            boolean manages,
            boolean heads,
            boolean external) {

        /** Whether that member's record shows at all. */
        boolean sees(UUID personId) {
            return leads || manages || external || me.equals(personId);
        }

        /** Whether what was written about that member shows. */
        boolean reads(UUID personId) {
            return leads || me.equals(personId);
        }

        /** Whether the words of that feedback show. */
        boolean reads(Feedback feedback) {
            return reads(feedback.personId())
                    || heads && feedback.escalatedAt() != null
                    || external && feedback.sharedAt() != null;
        }
    }

    /** A point with how the caller stands to it. */
    record Seen(Stand stand, LivePoint point) {

        PlanSummary plan() {
            return stand.plan();
        }
    }

    /**
     * @throws NotFound if the caller sees nothing of the plan
     */
    Stand stand(UUID planId) {
        var plan = plans.require(planId);
        var centre = Ownership.ofCentre(plan.centreId());
        var external = external(plan, centre);
        var leads = !external && plans.readable(planId).leads();
        return new Stand(
                plan,
                viewer.personId(),
                leads,
                manages(plan),
                viewer.holdsOn(centre, Role.HEAD_OF_CENTRE),
                external);
    }

    private boolean external(PlanSummary plan, Ownership centre) {
        if (!viewer.holds(Role.REVIEWER)
                || viewer.holdsOn(centre, MANAGEMENT)
                || viewer.holdsOn(centre, Role.IQA)) {
            return false;
        }
        var through =
                enrolments.of(plan.centreId()).stream()
                        .map(EnrolmentSummary::ownership)
                        .filter(row -> viewer.holdsOn(row, Role.REVIEWER))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("plan"));
        viewer.requireOn(through, "plan");
        return true;
    }

    boolean manages(PlanSummary plan) {
        return viewer.holdsOn(Ownership.ofCentre(plan.centreId()), MANAGEMENT);
    }

    Seen readable(UUID planId, UUID pointId) {
        return new Seen(stand(planId), points.require(planId, pointId));
    }

    /** As the lead of the area, with other writers of the plan waiting. */
    Seen asLead(UUID planId, UUID pointId) {
        plans.led(planId);
        return readable(planId, pointId);
    }

    /** As the lead, never about one's own work. */
    Seen asLeadOf(UUID planId, UUID pointId, MonitoringRecord record) {
        if (record.personId().equals(viewer.personId())) {
            throw new Refused(
                    403, MonitoringProblem.OWN_RECORD, MonitoringProblem.OWN_RECORD.sentence());
        }
        return asLead(planId, pointId);
    }

    /** The plan, if a version of it is in force. */
    PlanSummary inForce(PlanSummary plan) {
        if (plan.versionId() == null) {
            throw new NotAllowedInState(
                    PointState.PLANNED,
                    MonitoringProblem.NOTHING_IN_FORCE,
                    MonitoringProblem.NOTHING_IN_FORCE.sentence());
        }
        return plan;
    }
}
