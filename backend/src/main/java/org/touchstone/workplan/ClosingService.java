package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.IndividualEvents.IqaIndividualPlanMoved;
import org.touchstone.workplan.PlanEvents.IqaPlanClosed;
import org.touchstone.workplan.PlanEvents.IqaPlanReopened;
import org.touchstone.workplan.PlanEvents.IqaReopeningAsked;
import org.touchstone.workplan.PlanEvents.IqaReopeningRefused;

/** Closes plans, and opens them again (IQA-086). */
@ApplicationScoped
class ClosingService {

    static final String WITH_THE_PLAN = "The strategic plan was closed.";

    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanReading reading;
    private final ContentStore contents;
    private final IndividualRepository individuals;
    private final ClosingRepository closings;
    private final ClosingRules rules;
    private final ClosingPost post;
    private final WorkPlanDirectory directory;
    private final PersonDirectory people;
    private final WorkPlanSettings settings;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ClosingService(
            PlanRepository plans,
            PlanAccess access,
            PlanReading reading,
            ContentStore contents,
            IndividualRepository individuals,
            ClosingRepository closings,
            ClosingRules rules,
            ClosingPost post,
            WorkPlanDirectory directory,
            PersonDirectory people,
            WorkPlanSettings settings,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.access = access;
        this.reading = reading;
        this.contents = contents;
        this.individuals = individuals;
        this.closings = closings;
        this.rules = rules;
        this.post = post;
        this.directory = directory;
        this.people = people;
        this.settings = settings;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    ClosingView get(UUID planId) {
        return view(access.readable(planId));
    }

    @Transactional
    ClosingView close(UUID planId, PlanToClose request) {
        var seen = access.led(planId);
        var plan = seen.plan();
        precondition.matches(plan.version());
        rules.cancel(directory.require(planId), request.cancelled());
        var unfinished = rules.unfinished(plan);
        if (!unfinished.isEmpty()) {
            throw new NotAllowedInState(
                    plan.state(),
                    WorkPlanProblem.NOT_FINISHED,
                    WorkPlanProblem.NOT_FINISHED.sentence(),
                    unfinished);
        }
        List<SuccessCriterion> criteria =
                plans.published(planId)
                        .map(version -> contents.read(version).successCriteria())
                        .orElse(List.of());
        RulesBroken.throwIfAny(rules.missing(plan, criteria, request));
        closings.keep(planId, request);
        var early = today().isAfter(plan.endsOn()) ? null : request.earlyReason().strip();
        plan.close(today(), viewer.personId(), early, ContentStore.blankToNull(request.lessons()));
        complete(plan);
        plans.flush();
        events.fire(
                new IqaPlanClosed(
                        plan.about(),
                        plan.reference(),
                        planId,
                        today(),
                        early,
                        request.carryForward().size()));
        return view(seen);
    }

    /** What was agreed is completed; what never was is withdrawn with the plan. */
    private void complete(WorkPlan plan) {
        for (var individual : individuals.current(plan.id())) {
            var from = individual.state();
            if (from.canBecome(IndividualState.COMPLETED)) {
                individual.complete(now());
            } else {
                individual.withdraw(WITH_THE_PLAN, now());
            }
            moved(plan, individual, from, WITH_THE_PLAN);
        }
    }

    private void moved(
            WorkPlan plan, IndividualPlan individual, IndividualState from, String reason) {
        events.fire(
                new IqaIndividualPlanMoved(
                        plan.about(),
                        individual.id(),
                        individual.personId(),
                        from,
                        individual.state(),
                        reason));
    }

    /** By the lead; the head of centre decides. */
    @Transactional
    ClosingView askToReopen(UUID planId, ReasonToGive request) {
        var seen = access.ledOnce(planId);
        var plan = reopenable(planId);
        if (plan.reopenAskedOn() != null) {
            throw new AlreadyExists(
                    WorkPlanProblem.REOPEN_ASKED_ALREADY,
                    WorkPlanProblem.REOPEN_ASKED_ALREADY.sentence());
        }
        var reason = request.reason().strip();
        plan.askToReopen(today(), viewer.personId(), reason);
        plans.flush();
        post.asked(plan);
        events.fire(new IqaReopeningAsked(plan.about(), plan.reference(), reason));
        return view(seen);
    }

    /** By the head of centre, who did not ask. */
    @Transactional
    ClosingView reopen(UUID planId) {
        var seen = access.readable(planId);
        var plan = asked(reopenable(planId));
        if (plans.hasOpen(plan.areaId(), plan.startsOn(), plan.endsOn())) {
            throw new AlreadyExists(
                    WorkPlanProblem.PLAN_OVERLAPS, WorkPlanProblem.PLAN_OVERLAPS.sentence());
        }
        var reason = plan.reopenReason();
        plan.reopen();
        for (var individual : individuals.current(planId)) {
            var from = individual.state();
            if (from == IndividualState.COMPLETED) {
                individual.resume(now());
                moved(plan, individual, from, reason);
            }
        }
        plans.flush();
        post.reopened(plan);
        events.fire(new IqaPlanReopened(plan.about(), plan.reference(), reason));
        return view(seen);
    }

    /** By the head of centre: it stays closed. */
    @Transactional
    ClosingView refuseToReopen(UUID planId, ReasonToGive request) {
        var seen = access.readable(planId);
        var plan = asked(reopenable(planId));
        plan.refuseToReopen();
        plans.flush();
        events.fire(
                new IqaReopeningRefused(plan.about(), plan.reference(), request.reason().strip()));
        return view(seen);
    }

    private WorkPlan reopenable(UUID planId) {
        var plan = plans.lock(planId);
        precondition.matches(plan.version());
        if (plan.state() != PlanState.CLOSED) {
            throw new NotAllowedInState("plan", plan.state(), PlanState.OPEN);
        }
        if (plan.closedOn().plusDays(settings.values().reopenWithinDays()).isBefore(today())) {
            throw new NotAllowedInState(
                    plan.state(),
                    WorkPlanProblem.REOPEN_LATE,
                    WorkPlanProblem.REOPEN_LATE.sentence());
        }
        return plan;
    }

    private WorkPlan asked(WorkPlan plan) {
        if (!access.decides(plan)) {
            throw new NotFound("plan");
        }
        if (plan.reopenAskedOn() == null) {
            throw new NotAllowedInState(
                    plan.state(),
                    WorkPlanProblem.REOPEN_NOT_ASKED,
                    WorkPlanProblem.REOPEN_NOT_ASKED.sentence());
        }
        return plan;
    }

    private ClosingView view(PlanAccess.Seen seen) {
        var plan = seen.plan();
        return new ClosingView(
                plan.id(),
                plan.state(),
                plan.closedOn(),
                plan.closedBy() == null ? null : people.require(plan.closedBy()).name(),
                plan.earlyReason(),
                closings.evaluations(plan.id()),
                plan.lessons(),
                plan.state() == PlanState.OPEN ? rules.cancellable(plan) : List.of(),
                closings.carried(plan.id()),
                plan.reopenAskedOn(),
                plan.reopenReason(),
                reading.plan(seen).allowedCommands(),
                plan.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
