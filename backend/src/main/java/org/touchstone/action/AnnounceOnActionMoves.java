package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.deadline.DeadlineMissed;
import org.touchstone.deadline.DeadlineNear;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.webhook.Announcement;
import org.touchstone.webhook.WebhookType;
import org.touchstone.webhook.Webhooks;

/**
 * The centre's systems hear that an action falls due, is overdue or needs nothing more (QMR-308).
 * What is overdue is told once, however often people are reminded.
 */
@ApplicationScoped
class AnnounceOnActionMoves {

    private static final String FIRST_TIME = "missed";

    private final Webhooks webhooks;
    private final ActionRepository actions;
    private final VisitDirectory visits;

    AnnounceOnActionMoves(Webhooks webhooks, ActionRepository actions, VisitDirectory visits) {
        this.webhooks = webhooks;
        this.actions = actions;
        this.visits = visits;
    }

    void onNear(@Observes DeadlineNear near) {
        if (near.kind().equals(Action.DUE)) {
            onDate(WebhookType.ACTION_DUE, near.aboutId(), near.dueOn());
        }
    }

    void onMissed(@Observes DeadlineMissed missed) {
        if (missed.kind().equals(Action.DUE) && missed.step().equals(FIRST_TIME)) {
            onDate(WebhookType.ACTION_OVERDUE, missed.aboutId(), missed.dueOn());
        }
    }

    void onAccepted(@Observes ActionAccepted accepted) {
        resolved(accepted.about(), accepted.reference());
    }

    void onWithdrawn(@Observes ActionWithdrawn withdrawn) {
        resolved(withdrawn.about(), withdrawn.reference());
    }

    void onConverted(@Observes ActionConverted converted) {
        resolved(converted.about(), converted.reference());
    }

    private void onDate(WebhookType type, UUID actionId, LocalDate dueOn) {
        var action = actions.findById(actionId);
        if (action != null && action.state().isWithCentre()) {
            announce(type, action.visitId(), actionId, action.reference(), dueOn);
        }
    }

    private void resolved(About about, String reference) {
        announce(WebhookType.ACTION_RESOLVED, about.visitId(), about.id(), reference, null);
    }

    private void announce(
            WebhookType type, UUID visitId, UUID actionId, String reference, LocalDate dueOn) {
        webhooks.announce(
                new Announcement(
                        type,
                        visits.require(visitId).enrolment().centre(),
                        actionId,
                        reference,
                        "/api/v1/essential-actions/" + actionId,
                        dueOn));
    }
}
