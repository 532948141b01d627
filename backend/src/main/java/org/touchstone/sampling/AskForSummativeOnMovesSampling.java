package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.claim.ClaimConditions;
import org.touchstone.workplan.MovesSampling;
import org.touchstone.workplan.WorkPlanDirectory;

/** Tells the claim gate which programmes' full claims wait for samples at the end (IQA-072). */
@ApplicationScoped
class AskForSummativeOnMovesSampling {

    private final WorkPlanDirectory plans;
    private final ClaimConditions conditions;

    AskForSummativeOnMovesSampling(WorkPlanDirectory plans, ClaimConditions conditions) {
        this.plans = plans;
        this.conditions = conditions;
    }

    void ask(@Observes MovesSampling moved) {
        var centreId = moved.about().centreId();
        conditions.replace(centreId, plans.claimedAfterSummative(centreId));
    }
}
