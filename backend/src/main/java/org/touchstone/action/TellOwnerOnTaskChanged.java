package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.action.TaskChanged.Change;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;

/** Somebody was given a task: they hear of it, unless they took it themselves (QMR-199). */
@ApplicationScoped
class TellOwnerOnTaskChanged {

    private final ActionNotices notices;
    private final VisitDirectory visits;
    private final ActionRepository actions;
    private final Viewer viewer;

    TellOwnerOnTaskChanged(
            ActionNotices notices, VisitDirectory visits, ActionRepository actions, Viewer viewer) {
        this.notices = notices;
        this.visits = visits;
        this.actions = actions;
        this.viewer = viewer;
    }

    void tell(@Observes TaskChanged task) {
        var given = task.change() == Change.ADDED || task.change() == Change.CHANGED;
        if (!given
                || task.owner() == null
                || task.owner().equals(task.ownerBefore())
                || task.owner().equals(viewer.personId())) {
            return;
        }
        var due = task.dueOn() == null ? actions.require(task.about().id()).dueOn() : task.dueOn();
        notices.post(
                "action-task",
                task.owner(),
                visits.require(task.about().visitId()),
                task.about().id(),
                task.reference(),
                task.taskId().toString(),
                Map.of("due", ActionNotices.day(due)));
    }
}
