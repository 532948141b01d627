package org.touchstone.workplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActionSummary;
import org.touchstone.action.InternalActions;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;

/** Shows members' own plans and objectives with what the caller may do about them. */
@ApplicationScoped
class IndividualReading {

    private final IndividualRepository individuals;
    private final PlanRepository plans;
    private final ContentStore contents;
    private final ResourceRepository resources;
    private final ObjectiveRules rules;
    private final InternalActions actions;
    private final PersonDirectory people;
    private final Viewer viewer;
    private final ObjectMapper json;
    private final Clock clock;

    IndividualReading(
            IndividualRepository individuals,
            PlanRepository plans,
            ContentStore contents,
            ResourceRepository resources,
            ObjectiveRules rules,
            InternalActions actions,
            PersonDirectory people,
            Viewer viewer,
            ObjectMapper json,
            Clock clock) {
        this.individuals = individuals;
        this.plans = plans;
        this.contents = contents;
        this.resources = resources;
        this.rules = rules;
        this.actions = actions;
        this.people = people;
        this.viewer = viewer;
        this.json = json;
        this.clock = clock;
    }

    IndividualView view(IndividualAccess.Seen seen) {
        var individual = seen.plan();
        var content = content(seen);
        var objectives = individuals.objectives(individual.id());
        var revisions = byObjective(objectives);
        var next = nextActions(objectives);
        return new IndividualView(
                individual.id(),
                individual.planId(),
                individual.personId(),
                people.require(individual.personId()).name(),
                individual.versionId(),
                individual.state(),
                content.activities().stream()
                        .filter(one -> individual.personId().equals(one.responsibleId()))
                        .toList(),
                resources.agreedHours(individual.planId()).get(individual.personId()),
                resources.unavailable(individual.planId(), individual.personId()),
                objectives.stream()
                        .map(
                                one ->
                                        objective(
                                                seen,
                                                one,
                                                revisions.get(one.id()),
                                                next.get(one.id())))
                        .toList(),
                individual.rounds(),
                individual.leadAgreedAt(),
                individual.memberAgreedAt(),
                individual.escalatedAt(),
                individual.decision(),
                commands(seen, objectives, revisions, content),
                individual.version());
    }

    ObjectiveView objective(IndividualAccess.Seen seen, Objective objective) {
        var one = List.of(objective);
        return objective(
                seen,
                objective,
                byObjective(one).get(objective.id()),
                nextActions(one).get(objective.id()));
    }

    /** What is to be done because of judged objectives, in one statement. */
    private Map<UUID, InternalActionSummary> nextActions(List<Objective> objectives) {
        var judged =
                objectives.stream()
                        .filter(one -> one.state().isJudged())
                        .filter(one -> one.outcome().nextStep() == ObjectiveOutcome.NextStep.ACTION)
                        .map(Objective::id)
                        .toList();
        return judged.isEmpty()
                ? Map.of()
                : actions.of(ActionSource.OBJECTIVE, judged).stream()
                        .collect(
                                Collectors.toMap(
                                        InternalActionSummary::sourceId,
                                        Function.identity(),
                                        (first, second) -> first));
    }

    private Map<UUID, List<ObjectiveRevision>> byObjective(List<Objective> objectives) {
        return individuals.revisions(objectives).stream()
                .collect(Collectors.groupingBy(ObjectiveRevision::objectiveId));
    }

    private ObjectiveView objective(
            IndividualAccess.Seen seen,
            Objective objective,
            List<ObjectiveRevision> revisions,
            InternalActionSummary next) {
        var inForce =
                objective.agreedRevision() == null
                        ? null
                        : revision(revisions.get(objective.agreedRevision() - 1));
        var pastDue = inForce != null && isPastDue(inForce.aspects());
        return new ObjectiveView(
                objective.id(),
                objective.state(),
                objective.follows(),
                inForce,
                objective.isUndecided() ? revision(revisions.get(objective.revision() - 1)) : null,
                objective.touchedBy(),
                inForce == null || objective.progressOn() == null
                        ? null
                        : standing(objective, inForce.aspects()),
                pastDue && objective.isInForce() && !objective.reached(),
                outcome(objective, next),
                objectiveCommands(seen, objective, pastDue),
                objective.version());
    }

    private static ObjectiveView.Standing standing(Objective objective, ObjectiveAspects aspects) {
        return new ObjectiveView.Standing(
                objective.progressOn(),
                objective.progressValue(),
                Achieved.of(aspects.measurable(), objective.progressValue()).percent(),
                objective.reached());
    }

    private static ObjectiveView.Outcome outcome(Objective objective, InternalActionSummary next) {
        var outcome = objective.outcome();
        return !objective.state().isJudged()
                ? null
                : new ObjectiveView.Outcome(
                        outcome.judgedOn(),
                        outcome.judgedBy(),
                        outcome.judgeReason(),
                        outcome.nextStep(),
                        outcome.nextStepWords(),
                        outcome.nextObjective(),
                        ObjectiveView.NextAction.of(next),
                        outcome.response(),
                        outcome.respondedAt());
    }

    private boolean isPastDue(ObjectiveAspects aspects) {
        return aspects.timeBound() != null
                && aspects.timeBound().dueOn() != null
                && aspects.timeBound().dueOn().isBefore(LocalDate.now(clock));
    }

    /** Whether the day in force has passed. */
    boolean isPastDue(Objective objective) {
        return objective.agreedRevision() != null && isPastDue(inForce(objective));
    }

    /** Compares the latest value with the target in force. */
    void measure(Objective objective) {
        if (objective.agreedRevision() != null) {
            objective.measure(
                    Achieved.of(inForce(objective).measurable(), objective.progressValue())
                            .reached());
        }
    }

    /** What the revision in force says. */
    ObjectiveAspects inForce(Objective objective) {
        return aspects(individuals.revision(objective.id(), objective.agreedRevision()));
    }

    /** What the revision in force of each names, by objective; of those that have one. */
    Map<UUID, ObjectiveAspects> inForce(List<Objective> objectives) {
        var revisions = byObjective(objectives);
        return objectives.stream()
                .filter(one -> one.agreedRevision() != null)
                .collect(
                        Collectors.toMap(
                                Objective::id,
                                one ->
                                        aspects(
                                                revisions
                                                        .get(one.id())
                                                        .get(one.agreedRevision() - 1))));
    }

    private ObjectiveView.Revision revision(ObjectiveRevision revision) {
        return new ObjectiveView.Revision(
                revision.number(),
                aspects(revision),
                revision.changeReason(),
                revision.madeBy(),
                revision.leadConfirmedAt(),
                revision.memberConfirmedAt(),
                revision.achievable());
    }

    private ObjectiveAspects aspects(ObjectiveRevision revision) {
        try {
            return json.readValue(revision.aspects(), ObjectiveAspects.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Objective " + revision.objectiveId() + " cannot be read", e);
        }
    }

    String written(ObjectiveAspects aspects) {
        try {
            return json.writeValueAsString(aspects);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the strategic plan in force says. */
    PlanContent content(IndividualAccess.Seen seen) {
        return contents.read(plans.requireVersion(seen.plan().planId(), seen.plan().versionId()));
    }

    /** What is missing before the lead can propose: an objective, and every aspect of each. */
    List<Violation> missingToPropose(IndividualAccess.Seen seen) {
        var objectives = individuals.objectives(seen.plan().id());
        return missingToPropose(seen, objectives, byObjective(objectives), content(seen));
    }

    private List<Violation> missingToPropose(
            IndividualAccess.Seen seen,
            List<Objective> objectives,
            Map<UUID, List<ObjectiveRevision>> revisions,
            PlanContent content) {
        var missing = new ArrayList<Violation>();
        if (objectives.isEmpty()) {
            missing.add(Violation.of("/objectives", WorkPlanProblem.OBJECTIVE_MISSING));
        }
        for (var index = 0; index < objectives.size(); index++) {
            var objective = objectives.get(index);
            if (objective.isUndecided()) {
                missing.addAll(
                        rules.missing(
                                aspects(
                                        revisions
                                                .get(objective.id())
                                                .get(objective.revision() - 1)),
                                seen.workPlan(),
                                content,
                                "/objectives/" + index));
            }
        }
        return missing;
    }

    private List<Command> commands(
            IndividualAccess.Seen seen,
            List<Objective> objectives,
            Map<UUID, List<ObjectiveRevision>> revisions,
            PlanContent content) {
        var state = seen.plan().state();
        var commands = new ArrayList<Command>();
        if (state.isOver() || seen.workPlan().state() != PlanState.OPEN) {
            return commands;
        }
        commands.addAll(
                Command.when(
                        seen.leads() && state.canBecome(IndividualState.PROPOSED),
                        () ->
                                Command.of(
                                        "propose",
                                        missingToPropose(seen, objectives, revisions, content))));
        var mine = seen.owns() && state == IndividualState.PROPOSED;
        commands.addAll(Command.when(mine, () -> Command.open("counter")));
        commands.addAll(Command.when(mine, () -> Command.of("agree", missingToAgree(objectives))));
        commands.addAll(
                Command.when(seen.leads() || seen.owns(), () -> Command.open("add-objective")));
        commands.addAll(Command.when(seen.leads(), () -> Command.open("withdraw")));
        commands.addAll(
                Command.when(
                        seen.plan().escalatedAt() != null
                                && viewer.holdsOn(
                                        Ownership.ofCentre(seen.workPlan().centreId()),
                                        Role.HEAD_OF_CENTRE),
                        () -> Command.open("decide")));
        return commands;
    }

    /** Both confirmed the same revision of every objective. */
    static List<Violation> missingToAgree(List<Objective> objectives) {
        var missing = new ArrayList<Violation>();
        for (var index = 0; index < objectives.size(); index++) {
            if (objectives.get(index).isUndecided()) {
                missing.add(
                        Violation.of(
                                "/objectives/" + index, WorkPlanProblem.OBJECTIVE_UNCONFIRMED));
            }
        }
        return missing;
    }

    private static List<Command> objectiveCommands(
            IndividualAccess.Seen seen, Objective objective, boolean pastDue) {
        var commands = new ArrayList<Command>();
        commands.addAll(
                Command.when(
                        seen.owns() && objective.state().isJudged(),
                        () -> Command.open("respond")));
        if (objective.state().isOver()
                || seen.plan().state().isOver()
                || seen.workPlan().state() != PlanState.OPEN
                || !seen.leads() && !seen.owns()) {
            return commands;
        }
        commands.addAll(
                Command.when(seen.owns() && objective.isInForce(), () -> Command.open("report")));
        commands.addAll(
                Command.when(
                        seen.owns() && objective.state() == ObjectiveState.IN_PROGRESS,
                        () -> Command.open("submit")));
        commands.addAll(
                Command.when(
                        seen.leads() && objective.mayBeJudged(pastDue),
                        () -> Command.open("judge")));
        commands.addAll(
                Command.when(
                        seen.leads() && objective.state() == ObjectiveState.SUBMITTED,
                        () -> Command.open("send-back")));
        if (!objective.state().isOpen()) {
            commands.addAll(Command.when(seen.leads(), () -> Command.open("withdraw")));
            return commands;
        }
        commands.add(Command.open("revise"));
        commands.addAll(
                Command.when(
                        objective.state() == ObjectiveState.PROPOSED,
                        () -> Command.open("confirm")));
        commands.addAll(
                Command.when(
                        objective.state() == ObjectiveState.PROPOSED
                                && objective.agreedRevision() != null,
                        () -> Command.open("drop")));
        commands.addAll(Command.when(seen.leads(), () -> Command.open("withdraw")));
        return commands;
    }
}
