package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.shared.Ids;
import org.touchstone.visit.VisitDirectory;

/** A later date was granted or refused: whoever works on it and whoever checks it hear of it. */
@ApplicationScoped
class TellAllOnExtensionDecided {

    private final ActionNotices notices;
    private final VisitDirectory visits;
    private final ActionRepository actions;
    private final Monitors monitors;

    TellAllOnExtensionDecided(
            ActionNotices notices,
            VisitDirectory visits,
            ActionRepository actions,
            Monitors monitors) {
        this.notices = notices;
        this.visits = visits;
        this.actions = actions;
        this.monitors = monitors;
    }

    void tell(@Observes ExtensionDecided decided) {
        var visit = visits.require(decided.about().visitId());
        var recipients = notices.workers(visit, actions.require(decided.about().id()));
        recipients.addAll(monitors.peopleFor(visit));
        var occasion = Ids.next().toString();
        for (var recipient : recipients) {
            notices.post(
                    decided.granted() ? "action-extension-granted" : "action-extension-refused",
                    recipient,
                    visit,
                    decided.about().id(),
                    decided.reference(),
                    occasion,
                    Map.of(
                            "due",
                            ActionNotices.day(decided.dueOn()),
                            "before",
                            ActionNotices.day(decided.dueBefore())));
        }
    }
}
