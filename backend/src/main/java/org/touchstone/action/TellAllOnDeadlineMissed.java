package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.touchstone.deadline.DeadlineMissed;
import org.touchstone.visit.VisitDirectory;

/**
 * An action is overdue: nominee, reviewer and quality manager hear of it, and nothing else happens
 * (QMR-088, QMR-193). A check that was not made in time: the monitor and the quality manager hear
 * of it (QMR-191).
 */
@ApplicationScoped
class TellAllOnDeadlineMissed {

    private final ActionRepository actions;
    private final ActionNotices notices;
    private final Monitors monitors;
    private final VisitDirectory visits;

    TellAllOnDeadlineMissed(
            ActionRepository actions,
            ActionNotices notices,
            Monitors monitors,
            VisitDirectory visits) {
        this.actions = actions;
        this.notices = notices;
        this.monitors = monitors;
        this.visits = visits;
    }

    void tell(@Observes DeadlineMissed missed) {
        if (missed.kind().equals(Action.DUE)) {
            var action = actions.findById(missed.aboutId());
            if (action != null && action.state().isWithCentre()) {
                overdue(action, missed);
            }
        } else if (missed.kind().equals(Action.CHECK)) {
            var action = actions.findById(missed.aboutId());
            if (action != null && action.state() == ActionState.SUBMITTED) {
                checkLate(action, missed);
            }
        }
    }

    private void overdue(Action action, DeadlineMissed missed) {
        var visit = visits.require(action.visitId());
        var recipients = new LinkedHashSet<UUID>();
        notices.contact(visit).ifPresent(recipients::add);
        if (visit.reviewerId() != null) {
            recipients.add(visit.reviewerId());
        }
        recipients.addAll(monitors.qualityManagers(visit));
        for (var recipient : recipients) {
            notices.post(
                    "action-overdue",
                    recipient,
                    visit,
                    action.id(),
                    action.reference(),
                    missed.step() + " " + missed.dueOn(),
                    Map.of("due", ActionNotices.day(missed.dueOn())));
        }
    }

    private void checkLate(Action action, DeadlineMissed missed) {
        var visit = visits.require(action.visitId());
        var recipients = new LinkedHashSet<>(monitors.peopleFor(visit));
        recipients.addAll(monitors.qualityManagers(visit));
        for (var recipient : recipients) {
            notices.post(
                    "action-check-late",
                    recipient,
                    visit,
                    action.id(),
                    action.reference(),
                    missed.deadlineId().toString(),
                    Map.of("due", ActionNotices.day(missed.dueOn())));
        }
    }
}
