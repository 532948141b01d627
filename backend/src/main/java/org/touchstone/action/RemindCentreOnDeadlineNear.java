package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.touchstone.deadline.DeadlineNear;
import org.touchstone.visit.VisitDirectory;

/**
 * Reminds the nominee and whoever looks after an action, as long as it is the centre's turn
 * (QMR-192).
 */
@ApplicationScoped
class RemindCentreOnDeadlineNear {

    private final ActionRepository actions;
    private final ActionNotices notices;
    private final VisitDirectory visits;

    RemindCentreOnDeadlineNear(
            ActionRepository actions, ActionNotices notices, VisitDirectory visits) {
        this.actions = actions;
        this.notices = notices;
        this.visits = visits;
    }

    void remind(@Observes DeadlineNear near) {
        if (!near.kind().equals(Action.DUE)) {
            return;
        }
        var action = actions.findById(near.aboutId());
        if (action == null || !action.state().isWithCentre()) {
            return;
        }
        var visit = visits.require(action.visitId());
        var recipients = new LinkedHashSet<UUID>();
        notices.contact(visit).ifPresent(recipients::add);
        if (action.ownerId() != null) {
            recipients.add(action.ownerId());
        }
        for (var recipient : recipients) {
            notices.post(
                    "action-due",
                    recipient,
                    visit,
                    action.id(),
                    action.reference(),
                    near.step() + " " + near.dueOn(),
                    Map.of(
                            "due",
                            ActionNotices.day(near.dueOn()),
                            "days",
                            ChronoUnit.DAYS.between(near.day(), near.dueOn())));
        }
    }
}
