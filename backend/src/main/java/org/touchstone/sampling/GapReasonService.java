package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.sampling.SamplingEvents.SampleGapExplained;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.WorkPlans;

/** Keeps why gaps in the coverage are left open (IQA-025). */
@ApplicationScoped
class GapReasonService {

    private final WorkPlans plans;
    private final GapReasonRepository reasons;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    GapReasonService(
            WorkPlans plans,
            GapReasonRepository reasons,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.reasons = reasons;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<GapReasonRow> list(UUID planId, UUID assessorId, String unit, PageQuery page) {
        return reasons.page(plans.readable(planId).id(), assessorId, unit, page);
    }

    /** By the lead; the plan's other writers wait, so that numbers follow one another. */
    @Transactional
    GapReasonRow give(UUID planId, GapReasonToGive given) {
        var plan = plans.led(planId);
        if (!reasons.isTaught(plan, given)) {
            throw new RulesBroken(
                    given.unit() == null ? "/assessorId" : "/unit",
                    SamplingProblem.NOTHING_ASSESSED,
                    SamplingProblem.NOTHING_ASSESSED.sentence());
        }
        var reason =
                new GapReason(
                        plan.id(),
                        given,
                        reasons.nextNumber(plan.id(), given),
                        viewer.personId(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        reasons.persistAndFlush(reason);
        events.fire(
                new SampleGapExplained(
                        new About(plan.centreId(), null, "iqa-work-plan", plan.id()),
                        plan.reference(),
                        given.assessorId(),
                        given.unit(),
                        given.reason().strip()));
        return reasons.row(reason.id());
    }
}
