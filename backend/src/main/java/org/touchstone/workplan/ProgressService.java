package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActionToOpen;
import org.touchstone.action.InternalActions;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.IndividualEvents.IqaJudgementAnswered;
import org.touchstone.workplan.IndividualEvents.IqaObjectiveJudged;
import org.touchstone.workplan.IndividualEvents.IqaObjectiveMoved;
import org.touchstone.workplan.IndividualEvents.IqaProgressReported;
import org.touchstone.workplan.ObjectiveOutcome.NextStep;

/** Progress on objectives, the lead's judgement and the member's answer (IQA-044, IQA-045). */
@ApplicationScoped
class ProgressService {

    private final IndividualRepository individuals;
    private final ProgressRepository progress;
    private final IndividualAccess access;
    private final IndividualReading reading;
    private final ObjectiveService objectives;
    private final InternalActions actions;
    private final ObjectivePost post;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ProgressService(
            IndividualRepository individuals,
            ProgressRepository progress,
            IndividualAccess access,
            IndividualReading reading,
            ObjectiveService objectives,
            InternalActions actions,
            ObjectivePost post,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.individuals = individuals;
        this.progress = progress;
        this.access = access;
        this.reading = reading;
        this.objectives = objectives;
        this.actions = actions;
        this.post = post;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<ProgressView> list(UUID planId, UUID individualId, UUID objectiveId, PageQuery page) {
        access.readable(planId, individualId);
        individuals.requireObjective(individualId, objectiveId);
        return progress.page(objectiveId, page);
    }

    @Transactional
    ObjectiveView report(
            UUID planId, UUID individualId, UUID objectiveId, ProgressRequests.Report report) {
        var seen = ObjectiveService.open(access.asOwner(planId, individualId));
        var objective = individuals.requireObjective(individualId, objectiveId);
        if (report.on().isAfter(LocalDate.now(clock))) {
            throw broken("/on", WorkPlanProblem.IN_FUTURE);
        }
        if (report.value() == null && ContentStore.blankToNull(report.note()) == null) {
            throw broken("/value", WorkPlanProblem.PROGRESS_EMPTY);
        }
        objective.progress(report.on(), report.value());
        reading.measure(objective);
        progress.persistAndFlush(new Progress(objectiveId, report, viewer.personId(), now()));
        events.fire(
                new IqaProgressReported(
                        seen.workPlan().about(),
                        individualId,
                        objectiveId,
                        report.on(),
                        report.value()));
        return reading.objective(seen, objective);
    }

    /** By the member, once there is something to judge. */
    @Transactional
    ObjectiveView submit(UUID planId, UUID individualId, UUID objectiveId) {
        var seen = ObjectiveService.open(access.asOwner(planId, individualId));
        var objective = current(individualId, objectiveId);
        objective.submit(now());
        if (!progress.hasSubstance(objectiveId)) {
            throw broken("/progress", WorkPlanProblem.PROGRESS_MISSING);
        }
        post.submitted(seen, objective);
        return moved(seen, objective, null);
    }

    /** By the lead, to be worked on again. */
    @Transactional
    ObjectiveView sendBack(UUID planId, UUID individualId, UUID objectiveId, ReasonToGive request) {
        var seen = ObjectiveService.open(access.asLead(planId, individualId));
        var objective = current(individualId, objectiveId);
        objective.sendBack();
        post.judged(seen, objective, "back-" + objective.version());
        return moved(seen, objective, request.reason().strip());
    }

    /** By the lead, never of an own objective. */
    @Transactional
    ObjectiveView judge(
            UUID planId, UUID individualId, UUID objectiveId, ProgressRequests.Judge request) {
        var seen = ObjectiveService.open(access.asLead(planId, individualId));
        var objective = current(individualId, objectiveId);
        RulesBroken.throwIfAny(request.missing());
        if (!objective.mayBeJudged(reading.isPastDue(objective))) {
            throw new NotAllowedInState(
                    objective.state(), WorkPlanProblem.NOT_DUE, WorkPlanProblem.NOT_DUE.sentence());
        }
        var from = objective.state();
        var words = ContentStore.blankToNull(request.nextStepWords());
        objective.judge(
                request.outcome().state(),
                new ObjectiveOutcome(
                        LocalDate.now(clock),
                        viewer.personId(),
                        ContentStore.blankToNull(request.reason()),
                        request.nextStep(),
                        words));
        follow(seen, objective, request, words);
        individuals.flush();
        post.judged(seen, objective, "judged");
        events.fire(
                new IqaObjectiveJudged(
                        seen.workPlan().about(),
                        individualId,
                        objectiveId,
                        seen.plan().personId(),
                        from,
                        objective.state(),
                        ContentStore.blankToNull(request.reason())));
        return reading.objective(seen, objective);
    }

    /** What comes next is a thing of its own: a draft beside this one, or an action. */
    private void follow(
            IndividualAccess.Seen seen,
            Objective judged,
            ProgressRequests.Judge request,
            String words) {
        if (request.outcome() == ProgressRequests.Result.MET) {
            return;
        }
        if (request.nextStep() == NextStep.NEW_OBJECTIVE) {
            judged.outcome().followedBy(objectives.follow(seen, judged, words));
        } else if (request.nextStep() == NextStep.ACTION) {
            actions.open(
                    new InternalActionToOpen(
                            seen.workPlan().centreId(),
                            ActionSource.OBJECTIVE,
                            judged.id(),
                            words,
                            orElse(request.ownerId(), seen.plan().personId()),
                            orElse(request.verifierId(), viewer.personId()),
                            request.dueOn()));
        }
    }

    private static UUID orElse(UUID chosen, UUID usual) {
        return chosen == null ? usual : chosen;
    }

    /** By the member, also when the plan is closed meanwhile. */
    @Transactional
    ObjectiveView respond(
            UUID planId, UUID individualId, UUID objectiveId, ProgressRequests.Respond request) {
        var seen = access.asOwner(planId, individualId);
        var objective = current(individualId, objectiveId);
        objective.respond(request.words().strip(), now());
        individuals.flush();
        events.fire(new IqaJudgementAnswered(seen.workPlan().about(), individualId, objectiveId));
        return reading.objective(seen, objective);
    }

    private Objective current(UUID individualId, UUID objectiveId) {
        var objective = individuals.requireObjective(individualId, objectiveId);
        precondition.matches(objective.version());
        return objective;
    }

    private ObjectiveView moved(IndividualAccess.Seen seen, Objective objective, String reason) {
        individuals.flush();
        events.fire(
                new IqaObjectiveMoved(
                        seen.workPlan().about(),
                        seen.plan().id(),
                        objective.id(),
                        objective.state(),
                        reason));
        return reading.objective(seen, objective);
    }

    private static RulesBroken broken(String pointer, WorkPlanProblem problem) {
        return new RulesBroken(pointer, problem, problem.sentence());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
