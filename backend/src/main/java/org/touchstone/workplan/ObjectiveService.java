package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.IndividualEvents.IqaObjectiveConfirmed;
import org.touchstone.workplan.IndividualEvents.IqaObjectiveMoved;
import org.touchstone.workplan.IndividualEvents.IqaObjectiveRevised;

/** Objectives: five aspects, revisions, and the confirmation of both sides (IQA-035 to IQA-043). */
@ApplicationScoped
class ObjectiveService {

    private final IndividualRepository individuals;
    private final IndividualAccess access;
    private final IndividualReading reading;
    private final ObjectiveRules rules;
    private final WorkPlanSettings settings;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ObjectiveService(
            IndividualRepository individuals,
            IndividualAccess access,
            IndividualReading reading,
            ObjectiveRules rules,
            WorkPlanSettings settings,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.individuals = individuals;
        this.access = access;
        this.reading = reading;
        this.rules = rules;
        this.settings = settings;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    ObjectiveView get(UUID planId, UUID individualId, UUID objectiveId) {
        var seen = access.readable(planId, individualId);
        return reading.objective(seen, individuals.requireObjective(individualId, objectiveId));
    }

    /** By either side; a first draft may be unfinished. */
    @Transactional
    ObjectiveView add(UUID planId, UUID individualId, ObjectiveAspects aspects) {
        var seen = open(access.takingPart(planId, individualId));
        requireKnown(seen, aspects, "");
        return draft(seen, null, aspects);
    }

    private ObjectiveView draft(
            IndividualAccess.Seen seen, UUID follows, ObjectiveAspects aspects) {
        var objective = new Objective(seen.plan().id(), follows);
        individuals.save(objective);
        seen.plan().objectivesChange(now());
        return revised(seen, objective, aspects, null);
    }

    /**
     * A draft that begins where a judged one ended: what it said, under the words of the next step.
     * Its days are to be set anew.
     */
    UUID follow(IndividualAccess.Seen seen, Objective judged, String words) {
        return draft(seen, judged.id(), reading.inForce(judged).again(words)).id();
    }

    /** Whoever revises an objective confirms the new revision with it, as far as it is theirs. */
    @Transactional
    ObjectiveView revise(
            UUID planId, UUID individualId, UUID objectiveId, ObjectiveRequests.Revise request) {
        var seen = open(access.takingPart(planId, individualId));
        var objective = individuals.requireObjective(individualId, objectiveId);
        precondition.matches(objective.version());
        requireKnown(seen, request.aspects(), "/aspects");
        var draft = objective.state() == ObjectiveState.DRAFT;
        if (!draft) {
            RulesBroken.throwIfAny(
                    rules.missing(
                            request.aspects(), seen.workPlan(), reading.content(seen), "/aspects"));
        }
        objective.revise();
        seen.plan().objectivesChange(now());
        return revised(seen, objective, request.aspects(), request.changeReason().strip());
    }

    private ObjectiveView revised(
            IndividualAccess.Seen seen,
            Objective objective,
            ObjectiveAspects aspects,
            String reason) {
        var revision =
                new ObjectiveRevision(
                        objective.id(),
                        objective.revision(),
                        reading.written(aspects),
                        reason,
                        viewer.personId(),
                        now());
        if (seen.leads() && objective.state() != ObjectiveState.DRAFT) {
            revision.confirmAsLead(viewer.personId(), now());
        }
        individuals.save(revision);
        events.fire(
                new IqaObjectiveRevised(
                        seen.workPlan().about(),
                        seen.plan().id(),
                        objective.id(),
                        objective.revision(),
                        revision.aspects(),
                        reason));
        return reading.objective(seen, objective);
    }

    /** One side confirms the latest revision; with the second confirmation it is agreed. */
    @Transactional
    ObjectiveView confirm(
            UUID planId, UUID individualId, UUID objectiveId, ObjectiveRequests.Confirm request) {
        var seen = open(access.takingPart(planId, individualId));
        var objective = individuals.requireObjective(individualId, objectiveId);
        precondition.matches(objective.version());
        if (objective.state() != ObjectiveState.PROPOSED) {
            throw new NotAllowedInState("objective", objective.state(), ObjectiveState.AGREED);
        }
        if (request.revision() != objective.revision()) {
            throw new NotAllowedInState(
                    objective.state(),
                    WorkPlanProblem.REVISION_STALE,
                    WorkPlanProblem.REVISION_STALE.sentence());
        }
        var revision = individuals.revision(objectiveId, objective.revision());
        if (seen.leads()) {
            if (revision.memberConfirmedAt() != null && !revision.achievable()) {
                throw new NotAllowedInState(
                        objective.state(),
                        WorkPlanProblem.ACHIEVABLE_UNCONFIRMED,
                        WorkPlanProblem.ACHIEVABLE_UNCONFIRMED.sentence());
            }
            revision.confirmAsLead(viewer.personId(), now());
        } else {
            revision.confirmAsMember(request.isAchievable(), now());
        }
        if (revision.isConfirmedByBoth()) {
            objective.agree();
            reading.measure(objective);
        }
        individuals.flush();
        events.fire(
                new IqaObjectiveConfirmed(
                        seen.workPlan().about(),
                        individualId,
                        objectiveId,
                        revision.number(),
                        seen.leads()));
        return reading.objective(seen, objective);
    }

    /** The revision that is not agreed is given up; what was agreed stays. */
    @Transactional
    ObjectiveView drop(UUID planId, UUID individualId, UUID objectiveId, ReasonToGive request) {
        var seen = open(access.takingPart(planId, individualId));
        var objective = individuals.requireObjective(individualId, objectiveId);
        precondition.matches(objective.version());
        objective.drop();
        return moved(seen, objective, request);
    }

    @Transactional
    ObjectiveView withdraw(UUID planId, UUID individualId, UUID objectiveId, ReasonToGive request) {
        var seen = open(access.asLead(planId, individualId));
        var objective = individuals.requireObjective(individualId, objectiveId);
        precondition.matches(objective.version());
        objective.withdraw();
        return moved(seen, objective, request);
    }

    private ObjectiveView moved(
            IndividualAccess.Seen seen, Objective objective, ReasonToGive request) {
        individuals.flush();
        events.fire(
                new IqaObjectiveMoved(
                        seen.workPlan().about(),
                        seen.plan().id(),
                        objective.id(),
                        objective.state(),
                        request.reason().strip()));
        return reading.objective(seen, objective);
    }

    @Transactional
    Paged<CommentView> comments(UUID planId, UUID individualId, PageQuery page) {
        access.readable(planId, individualId);
        return individuals.comments(individualId, page);
    }

    @Transactional
    CommentView comment(UUID planId, UUID individualId, ObjectiveRequests.Comment request) {
        access.takingPart(planId, individualId);
        if (request.objectiveId() != null) {
            individuals.requireObjective(individualId, request.objectiveId());
        }
        var comment =
                new PlanComment(
                        individualId,
                        request.objectiveId(),
                        viewer.personId(),
                        request.words().strip(),
                        now());
        individuals.save(comment);
        return individuals.comment(comment.id());
    }

    @Transactional
    CommentView editComment(
            UUID planId, UUID individualId, UUID commentId, ObjectiveRequests.Comment request) {
        access.takingPart(planId, individualId);
        var comment = individuals.requireComment(individualId, commentId);
        precondition.matches(comment.version());
        comment.edit(
                request.words().strip(),
                viewer.personId(),
                settings.values().commentEditableMinutes(),
                now());
        individuals.flush();
        return individuals.comment(commentId);
    }

    static IndividualAccess.Seen open(IndividualAccess.Seen seen) {
        if (seen.plan().state().isOver() || seen.workPlan().state() != PlanState.OPEN) {
            throw new NotAllowedInState(
                    seen.plan().state(),
                    WorkPlanProblem.PLAN_CLOSED,
                    WorkPlanProblem.PLAN_CLOSED.sentence());
        }
        return seen;
    }

    /** Activities that an objective names are of the version in force. */
    private void requireKnown(
            IndividualAccess.Seen seen, ObjectiveAspects aspects, String pointer) {
        if (aspects.specific() == null) {
            return;
        }
        var activities = reading.content(seen).activities().stream().map(PlanActivity::id).toList();
        List<Violation> problems = new ArrayList<>();
        for (var scope : aspects.specific().scope()) {
            if (scope.kind() == ObjectiveAspects.ScopeKind.ACTIVITY
                    && !activities.contains(scope.id())) {
                problems.add(
                        Violation.of(
                                pointer + "/specific/scope", WorkPlanProblem.UNKNOWN_ACTIVITY));
            }
        }
        RulesBroken.throwIfAny(problems);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
