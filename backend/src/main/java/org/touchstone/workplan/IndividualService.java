package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.IndividualEvents.IqaAgreementDecided;
import org.touchstone.workplan.IndividualEvents.IqaIndividualPlanMoved;
import org.touchstone.workplan.IndividualEvents.IqaIndividualPlansMade;

/** Members' own plans: made, proposed, countered, agreed (IQA-033, IQA-034, IQA-046). */
@ApplicationScoped
class IndividualService {

    private final IndividualRepository individuals;
    private final IndividualAccess access;
    private final IndividualReading reading;
    private final PlanRepository plans;
    private final PlanAccess planAccess;
    private final ContentStore contents;
    private final Escalation escalation;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    IndividualService(
            IndividualRepository individuals,
            IndividualAccess access,
            IndividualReading reading,
            PlanRepository plans,
            PlanAccess planAccess,
            ContentStore contents,
            Escalation escalation,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.individuals = individuals;
        this.access = access;
        this.reading = reading;
        this.plans = plans;
        this.planAccess = planAccess;
        this.contents = contents;
        this.escalation = escalation;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<IndividualRow> list(UUID planId, PageQuery page) {
        var seen = planAccess.readable(planId);
        return individuals.page(planId, access.whose(seen), page);
    }

    @Transactional
    IndividualView get(UUID planId, UUID id) {
        return reading.view(access.readable(planId, id));
    }

    /** For everyone who answers for something in the version in force and has no plan yet. */
    @Transactional
    Paged<IndividualRow> generate(UUID planId) {
        var seen = planAccess.led(planId);
        var inForce =
                plans.published(planId)
                        .orElseThrow(
                                () ->
                                        new NotAllowedInState(
                                                seen.plan().state(),
                                                WorkPlanProblem.NOTHING_IN_FORCE,
                                                WorkPlanProblem.NOTHING_IN_FORCE.sentence()));
        var members = contents.read(inForce).responsible();
        members.removeAll(individuals.membersWithOne(planId));
        for (var member : members) {
            individuals.save(new IndividualPlan(planId, member, inForce.id(), now()));
        }
        events.fire(new IqaIndividualPlansMade(seen.plan().about(), members.size()));
        return individuals.page(planId, null, PageQuery.first(200));
    }

    @Transactional
    IndividualView propose(UUID planId, UUID id) {
        var seen = current(access.asLead(planId, id));
        seen.plan().state().to(IndividualState.PROPOSED);
        RulesBroken.throwIfAny(reading.missingToPropose(seen));
        for (var objective : individuals.objectives(id)) {
            if (objective.isUndecided()) {
                objective.propose();
                individuals
                        .revision(objective.id(), objective.revision())
                        .confirmAsLead(viewer.personId(), now());
            }
        }
        return moved(seen, () -> seen.plan().propose(now()), null);
    }

    @Transactional
    IndividualView counter(UUID planId, UUID id, ObjectiveRequests.Counter request) {
        var seen = current(access.asOwner(planId, id));
        var comment = request.comment().strip();
        seen.plan().state().to(IndividualState.COUNTERED);
        individuals.save(new PlanComment(id, null, viewer.personId(), comment, now()));
        seen.plan().counter(now());
        escalation.afterCounter(seen.workPlan(), seen.plan());
        return fired(seen, IndividualState.PROPOSED, comment);
    }

    /** For the member's own side, which nobody can take for them. */
    @Transactional
    IndividualView agree(UUID planId, UUID id) {
        var seen = current(access.asOwner(planId, id));
        seen.plan().state().to(IndividualState.AGREED);
        var missing = IndividualReading.missingToAgree(individuals.objectives(id));
        if (!missing.isEmpty()) {
            throw new NotAllowedInState(
                    seen.plan().state(),
                    WorkPlanProblem.OBJECTIVE_UNCONFIRMED,
                    WorkPlanProblem.OBJECTIVE_UNCONFIRMED.sentence(),
                    missing);
        }
        individuals.objectives(id).forEach(Objective::settle);
        return moved(seen, () -> seen.plan().agree(now()), null);
    }

    @Transactional
    IndividualView withdraw(UUID planId, UUID id, ReasonToGive request) {
        var seen = current(access.asLead(planId, id));
        var reason = request.reason().strip();
        seen.plan().state().to(IndividualState.WITHDRAWN);
        individuals.objectives(id).stream()
                .filter(objective -> !objective.state().isOver())
                .forEach(Objective::withdraw);
        return moved(seen, () -> seen.plan().withdraw(reason, now()), reason);
    }

    /** By the head of centre, once it was brought to them. */
    @Transactional
    IndividualView decide(UUID planId, UUID id, ObjectiveRequests.Decide request) {
        var seen = current(access.readable(planId, id));
        if (seen.plan().escalatedAt() == null) {
            throw new NotAllowedInState(
                    seen.plan().state(),
                    WorkPlanProblem.NOT_ESCALATED,
                    WorkPlanProblem.NOT_ESCALATED.sentence());
        }
        seen.plan().decide(request.decision().strip(), viewer.personId(), now());
        individuals.flush();
        events.fire(
                new IqaAgreementDecided(
                        seen.workPlan().about(),
                        id,
                        seen.plan().personId(),
                        request.decision().strip()));
        return reading.view(seen);
    }

    private IndividualAccess.Seen current(IndividualAccess.Seen seen) {
        if (seen.workPlan().state() != PlanState.OPEN) {
            throw new NotAllowedInState(
                    seen.workPlan().state(),
                    WorkPlanProblem.PLAN_CLOSED,
                    WorkPlanProblem.PLAN_CLOSED.sentence());
        }
        precondition.matches(seen.plan().version());
        return seen;
    }

    private IndividualView moved(IndividualAccess.Seen seen, Runnable move, String reason) {
        var from = seen.plan().state();
        move.run();
        return fired(seen, from, reason);
    }

    private IndividualView fired(IndividualAccess.Seen seen, IndividualState from, String reason) {
        individuals.flush();
        events.fire(
                new IqaIndividualPlanMoved(
                        seen.workPlan().about(),
                        seen.plan().id(),
                        seen.plan().personId(),
                        from,
                        seen.plan().state(),
                        reason));
        return reading.view(seen);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
