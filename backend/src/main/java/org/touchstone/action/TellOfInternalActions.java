package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.deadline.DeadlineMissed;
import org.touchstone.deadline.DeadlineNear;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.Ids;

/** What the owner of an internal action and whoever accepts it are told of each other's steps. */
@ApplicationScoped
class TellOfInternalActions {

    private final InternalActionRepository actions;
    private final CentreDirectory centres;
    private final Notices notices;

    TellOfInternalActions(
            InternalActionRepository actions, CentreDirectory centres, Notices notices) {
        this.actions = actions;
        this.centres = centres;
        this.notices = notices;
    }

    void onOpened(@Observes InternalActionOpened opened) {
        post("internal-action-opened", opened.ownerId(), of(opened.about().id()), "opened");
    }

    void onUpdated(@Observes InternalActionUpdated updated) {
        toVerifier("internal-action-updated", updated.about().id());
    }

    void onSubmitted(@Observes InternalActionSubmitted submitted) {
        toVerifier("internal-action-submitted", submitted.about().id());
    }

    void onReturned(@Observes InternalActionReturned returned) {
        toOwner("internal-action-returned", returned.about().id());
    }

    void onEnded(@Observes InternalActionEnded ended) {
        toOwner(
                ended.state() == ActionState.WITHDRAWN
                        ? "internal-action-withdrawn"
                        : "internal-action-accepted",
                ended.actionId());
    }

    void onNear(@Observes DeadlineNear near) {
        if (!near.kind().equals(InternalAction.DUE)) {
            return;
        }
        var action = actions.findById(near.aboutId());
        if (action != null && action.state().isWithCentre()) {
            post(
                    "internal-action-due",
                    action.ownerId(),
                    action,
                    near.step() + " " + near.dueOn(),
                    Map.of("days", ChronoUnit.DAYS.between(near.day(), near.dueOn())));
        }
    }

    void onMissed(@Observes DeadlineMissed missed) {
        if (missed.kind().equals(InternalAction.DUE)) {
            var action = actions.findById(missed.aboutId());
            if (action != null && action.state().isWithCentre()) {
                for (var person : List.of(action.ownerId(), action.verifierId())) {
                    post("internal-action-overdue", person, action, occasion(missed));
                }
            }
        } else if (missed.kind().equals(InternalAction.CHECK)) {
            var action = actions.findById(missed.aboutId());
            if (action != null && action.state() == ActionState.SUBMITTED) {
                post("internal-action-check-late", action.verifierId(), action, occasion(missed));
            }
        }
    }

    private static String occasion(DeadlineMissed missed) {
        return missed.deadlineId() + " " + missed.step();
    }

    private void toOwner(String template, UUID actionId) {
        var action = of(actionId);
        post(template, action.ownerId(), action, Ids.next().toString());
    }

    private void toVerifier(String template, UUID actionId) {
        var action = of(actionId);
        post(template, action.verifierId(), action, Ids.next().toString());
    }

    private InternalAction of(UUID id) {
        return actions.require(id);
    }

    private void post(String template, UUID person, InternalAction action, String occasion) {
        post(template, person, action, occasion, Map.of());
    }

    private void post(
            String template,
            UUID person,
            InternalAction action,
            String occasion,
            Map<String, Object> more) {
        var facts = new HashMap<String, Object>(more);
        facts.put("reference", action.reference());
        facts.put("centre", centres.require(action.centreId()).name());
        facts.put("due", day(action.dueOn()));
        notices.post(
                NewNotice.of(
                        template,
                        person,
                        facts,
                        "/actions/" + action.id(),
                        InternalAction.TYPE,
                        action.id(),
                        action.centreId(),
                        occasion));
    }

    private static String day(LocalDate date) {
        return ActionNotices.day(date);
    }
}
