package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/** Who sees and writes a member's own plan: the two sides, and the head of centre. */
@ApplicationScoped
class IndividualAccess {

    private final IndividualRepository individuals;
    private final PlanAccess plans;
    private final Viewer viewer;

    IndividualAccess(IndividualRepository individuals, PlanAccess plans, Viewer viewer) {
        this.individuals = individuals;
        this.plans = plans;
        this.viewer = viewer;
    }

    /**
     * A member's own plan, and on which side the caller stands.
     *
     * @param leads whether the caller leads the area and it is not their own
     * @param owns whether it is the caller's own
     */
    record Seen(PlanAccess.Seen strategic, IndividualPlan plan, boolean leads, boolean owns) {

        WorkPlan workPlan() {
            return strategic.plan();
        }
    }

    /** Whose plans a list shows; null for everybody's. */
    UUID whose(PlanAccess.Seen seen) {
        return seen.leads() || decides(seen.plan()) ? null : viewer.personId();
    }

    private boolean decides(WorkPlan plan) {
        return viewer.holdsOn(Ownership.ofCentre(plan.centreId()), Role.HEAD_OF_CENTRE);
    }

    Seen readable(UUID planId, UUID individualId) {
        var strategic = plans.readable(planId);
        var individual = individuals.require(planId, individualId);
        var owns = individual.personId().equals(viewer.personId());
        if (!owns && whose(strategic) != null) {
            throw new NotFound("individual plan");
        }
        return new Seen(strategic, individual, strategic.leads() && !owns, owns);
    }

    /** As the lead, never for one's own. */
    Seen asLead(UUID planId, UUID individualId) {
        var seen = readable(planId, individualId);
        if (!seen.leads()) {
            throw new Refused(
                    403, WorkPlanProblem.NOT_AREA_LEAD, WorkPlanProblem.NOT_AREA_LEAD.sentence());
        }
        return seen;
    }

    /** As the member whose plan it is: nobody agrees for somebody else. */
    Seen asOwner(UUID planId, UUID individualId) {
        var seen = readable(planId, individualId);
        if (!seen.owns()) {
            throw new Refused(
                    403, WorkPlanProblem.NOT_OWN_PLAN, WorkPlanProblem.NOT_OWN_PLAN.sentence());
        }
        return seen;
    }

    /** On either side. */
    Seen takingPart(UUID planId, UUID individualId) {
        var seen = readable(planId, individualId);
        if (!seen.leads() && !seen.owns()) {
            throw new Refused(
                    403, WorkPlanProblem.NOT_OWN_PLAN, WorkPlanProblem.NOT_OWN_PLAN.sentence());
        }
        return seen;
    }
}
