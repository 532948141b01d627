package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Tells other features of plans, with the same access as the feature's own operations. */
@ApplicationScoped
class KnownPlans implements WorkPlans {

    private final PlanAccess access;
    private final PlanRepository plans;
    private final AreaRepository areas;
    private final SamplingStore sampling;
    private final Clock clock;

    KnownPlans(
            PlanAccess access,
            PlanRepository plans,
            AreaRepository areas,
            SamplingStore sampling,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.areas = areas;
        this.sampling = sampling;
        this.clock = clock;
    }

    @Override
    public Known readable(UUID planId) {
        return known(access.readable(planId));
    }

    @Override
    public Known led(UUID planId) {
        return known(access.led(planId));
    }

    private Known known(PlanAccess.Seen seen) {
        var plan = seen.plan();
        var inForce = plans.published(plan.id()).map(PlanVersion::id).orElse(null);
        return new Known(
                plan.id(),
                plan.reference(),
                plan.centreId(),
                plan.areaId(),
                Set.copyOf(seen.area().programmes()),
                plan.startsOn(),
                plan.endsOn(),
                inForce,
                inForce == null ? null : sampling.read(inForce),
                seen.leads(),
                Set.copyOf(areas.team(plan.areaId(), LocalDate.now(clock))));
    }
}
