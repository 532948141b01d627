package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.action.OpenedActions.Opened;
import org.touchstone.action.TaskChanged.Change;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/**
 * The centre divides an action into tasks (QMR-199). The nominee and whoever looks after the action
 * divide; whoever has a task completes it.
 */
@ApplicationScoped
class TaskService {

    private static final int MOST = 50;

    private final OpenedActions desk;
    private final ActionTaskRepository tasks;
    private final CentreStaff staff;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    TaskService(
            OpenedActions desk,
            ActionTaskRepository tasks,
            CentreStaff staff,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened) {
        this.desk = desk;
        this.tasks = tasks;
        this.staff = staff;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
    }

    @Transactional
    ActionView add(UUID id, ActionRequests.SaveTask request) {
        var opened = openToDivide(id);
        if (tasks.countOf(id) >= MOST) {
            throw new RulesBroken(
                    "/words",
                    ActionProblem.TOO_MANY_TASKS,
                    ActionProblem.TOO_MANY_TASKS.sentence());
        }
        var task = new ActionTask(opened.action(), clock.instant());
        describe(opened, task, request);
        tasks.persist(task);
        return changed(opened, task, Change.ADDED, null);
    }

    @Transactional
    ActionView change(UUID id, UUID taskId, ActionRequests.SaveTask request) {
        var opened = openToDivide(id);
        var task = tasks.require(id, taskId);
        var before = task.ownerId();
        describe(opened, task, request);
        return changed(opened, task, Change.CHANGED, before);
    }

    @Transactional
    ActionView remove(UUID id, UUID taskId) {
        var opened = openToDivide(id);
        var task = tasks.require(id, taskId);
        tasks.delete(task);
        return changed(opened, task, Change.REMOVED, task.ownerId());
    }

    @Transactional
    ActionView complete(UUID id, UUID taskId) {
        var opened = desk.open(id);
        var task = mine(opened, taskId);
        task.complete(viewer.personId(), LocalDate.now(clock));
        return changed(opened, task, Change.COMPLETED, task.ownerId());
    }

    @Transactional
    ActionView reopen(UUID id, UUID taskId) {
        var opened = desk.open(id);
        var task = mine(opened, taskId);
        task.reopen();
        return changed(opened, task, Change.REOPENED, task.ownerId());
    }

    private Opened openToDivide(UUID id) {
        var opened = desk.open(id);
        if (!divides(opened)) {
            throw notYours();
        }
        return opened;
    }

    private boolean divides(Opened opened) {
        return opened.role() == Role.CENTRE_CONTACT
                || viewer.personId().equals(opened.action().ownerId());
    }

    private ActionTask mine(Opened opened, UUID taskId) {
        var task = tasks.require(opened.action().id(), taskId);
        if (!divides(opened) && !viewer.personId().equals(task.ownerId())) {
            throw notYours();
        }
        return task;
    }

    private static Refused notYours() {
        return new Refused(
                403,
                CommonProblem.NOT_ALLOWED,
                "The nominee and whoever looks after the action divide it into tasks; whoever has a task completes it.");
    }

    private void describe(Opened opened, ActionTask task, ActionRequests.SaveTask request) {
        if (request.dueOn() != null && request.dueOn().isAfter(opened.action().dueOn())) {
            throw new RulesBroken(
                    "/dueOn",
                    ActionProblem.TASK_AFTER_ACTION,
                    "The action is due on "
                            + ActionNotices.day(opened.action().dueOn())
                            + ". Choose that day or an earlier one for its task.");
        }
        var owner =
                request.ownerId() == null
                        ? null
                        : staff.practitioner("/ownerId", opened.visit(), request.ownerId()).id();
        task.describe(request.words().strip(), owner, request.dueOn());
    }

    private ActionView changed(Opened opened, ActionTask task, Change change, UUID ownerBefore) {
        opened.action().tasksChanged(clock.instant());
        happened.fire(task.changed(opened.visit(), opened.action(), change, ownerBefore));
        return desk.view(opened);
    }
}
