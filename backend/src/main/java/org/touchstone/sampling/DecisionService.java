package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.sampling.SamplingEvents.DecisionCountersigned;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.StaffFitness;
import org.touchstone.workplan.WorkPlans;

/** Lets qualified colleagues sign beside assessors who are not qualified yet (IQA-075). */
@ApplicationScoped
class DecisionService {

    private final WorkPlans plans;
    private final DecisionRepository decisions;
    private final StaffFitness fitness;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    DecisionService(
            WorkPlans plans,
            DecisionRepository decisions,
            StaffFitness fitness,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.decisions = decisions;
        this.fitness = fitness;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<DecisionRow> list(UUID planId, PageQuery page) {
        return decisions.page(plans.readable(planId), asked(), page);
    }

    /**
     * By somebody else, who holds a verified qualification and stands in no prohibited conflict.
     */
    @Transactional
    DecisionRow countersign(UUID planId, UUID assessmentId, CountersignatureToGive request) {
        var plan = plans.readable(planId);
        var me = viewer.personId();
        var decision =
                decisions
                        .find(plan, assessmentId, asked())
                        .orElseThrow(() -> new NotFound("decision to countersign"));
        if (!decision.mayCountersign()) {
            throw new Refused(
                    403,
                    SamplingProblem.NOT_FIT_TO_SIGN,
                    SamplingProblem.NOT_FIT_TO_SIGN.sentence());
        }
        if (decisions.sampled(assessmentId, me)) {
            throw new AlreadyExists(
                    SamplingProblem.SAMPLED_BY_YOU, SamplingProblem.SAMPLED_BY_YOU.sentence());
        }
        if (fitness.isProhibited(plan.centreId(), me, decision.assessorId(), decision.learner())) {
            throw new AlreadyExists(SamplingProblem.CONFLICT, SamplingProblem.CONFLICT.sentence());
        }
        decisions.add(
                new DecisionSignature(
                        decision,
                        plan.centreId(),
                        me,
                        request.note(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.fire(
                new DecisionCountersigned(
                        new About(plan.centreId(), null, "iqa-work-plan", plan.id()),
                        plan.reference(),
                        assessmentId,
                        decision.assessorId()));
        return decision;
    }

    private DecisionRepository.Asked asked() {
        return new DecisionRepository.Asked(viewer.personId(), LocalDate.now(clock));
    }
}
