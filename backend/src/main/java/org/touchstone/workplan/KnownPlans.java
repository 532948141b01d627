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
    private final WorkPlanSettings settings;
    private final Clock clock;

    KnownPlans(
            PlanAccess access,
            PlanRepository plans,
            AreaRepository areas,
            SamplingStore sampling,
            WorkPlanSettings settings,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.areas = areas;
        this.sampling = sampling;
        this.settings = settings;
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
        var rules = inForce == null ? null : sampling.read(inForce);
        return new Known(
                plan.id(),
                plan.reference(),
                plan.centreId(),
                plan.areaId(),
                Set.copyOf(seen.area().programmes()),
                plan.startsOn(),
                plan.endsOn(),
                inForce,
                rules,
                rules == null || rules.ratingRules() == null
                        ? settings.values().samplingPolicy().ratingRules()
                        : rules.ratingRules(),
                seen.leads(),
                Set.copyOf(areas.team(plan.areaId(), LocalDate.now(clock))));
    }
}
