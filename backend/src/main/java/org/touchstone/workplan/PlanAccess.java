package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/** Who sees a plan and its versions, and who writes them (IQA-003, IQA-083). */
@ApplicationScoped
class PlanAccess {

    private final PlanRepository plans;
    private final AreaRepository areas;
    private final AreaAccess areaAccess;
    private final Viewer viewer;

    PlanAccess(PlanRepository plans, AreaRepository areas, AreaAccess areaAccess, Viewer viewer) {
        this.plans = plans;
        this.areas = areas;
        this.areaAccess = areaAccess;
        this.viewer = viewer;
    }

    /** A plan with its area, and whether the caller leads that. */
    record Seen(WorkPlan plan, Area area, boolean leads) {}

    /**
     * The plan, if the caller sees its area.
     *
     * @throws NotFound if not
     */
    Seen readable(UUID planId) {
        return seen(plans.require(planId));
    }

    private Seen seen(WorkPlan plan) {
        viewer.requireOn(Ownership.ofCentre(plan.centreId()), "plan");
        var area = areaAccess.readable(areas.require(plan.areaId()));
        return new Seen(plan, area, areaAccess.leads(area));
    }

    /** Whether drafts show to the caller. */
    boolean seesDrafts(WorkPlan plan) {
        return areaAccess.seesAll(plan.centreId());
    }

    /** Whether the caller is the head of the centre, who decides what the lead may not alone. */
    boolean decides(WorkPlan plan) {
        return viewer.holdsOn(Ownership.ofCentre(plan.centreId()), Role.HEAD_OF_CENTRE);
    }

    /** The plan in whatever state, if the caller leads its area. */
    Seen ledOnce(UUID planId) {
        var seen = readable(planId);
        areaAccess.requireLead(seen.area());
        return seen;
    }

    /**
     * The plan in whatever state, if the caller leads its area or heads the centre.
     *
     * @throws org.touchstone.shared.problem.Refused 403 if neither
     */
    Seen overseen(UUID planId) {
        var seen = readable(planId);
        if (!seen.leads() && !decides(seen.plan())) {
            areaAccess.requireLead(seen.area());
        }
        return seen;
    }

    /** The version, if it shows to the caller. */
    PlanVersion version(WorkPlan plan, UUID versionId) {
        var version = plans.requireVersion(plan.id(), versionId);
        if (!version.state().isShown() && !seesDrafts(plan)) {
            throw new NotFound("version");
        }
        return version;
    }

    /**
     * The open plan, for whoever takes part in it, with its other writers waiting.
     *
     * @throws NotAllowedInState if it is closed
     */
    Seen inOpen(UUID planId) {
        return open(readable(planId));
    }

    /**
     * The open plan, if the caller leads its area, with its other writers waiting.
     *
     * @throws NotAllowedInState if it is closed
     */
    Seen led(UUID planId) {
        var seen = readable(planId);
        areaAccess.requireLead(seen.area());
        return open(seen);
    }

    private Seen open(Seen seen) {
        var plan = plans.lock(seen.plan().id());
        if (plan.state() != PlanState.OPEN) {
            throw new NotAllowedInState(
                    plan.state(),
                    WorkPlanProblem.PLAN_CLOSED,
                    WorkPlanProblem.PLAN_CLOSED.sentence());
        }
        return new Seen(plan, seen.area(), seen.leads());
    }
}
