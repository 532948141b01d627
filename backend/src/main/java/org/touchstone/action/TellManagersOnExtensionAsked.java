package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.Map;
import org.touchstone.shared.Ids;
import org.touchstone.visit.VisitDirectory;

/**
 * The centre asks for a later date: the quality managers decide, and the reviewer hears of it
 * (QMR-194).
 */
@ApplicationScoped
class TellManagersOnExtensionAsked {

    private final ActionNotices notices;
    private final VisitDirectory visits;
    private final Monitors monitors;

    TellManagersOnExtensionAsked(ActionNotices notices, VisitDirectory visits, Monitors monitors) {
        this.notices = notices;
        this.visits = visits;
        this.monitors = monitors;
    }

    void tell(@Observes ExtensionAsked asked) {
        var visit = visits.require(asked.about().visitId());
        var recipients = new LinkedHashSet<>(monitors.qualityManagers(visit));
        recipients.addAll(monitors.peopleFor(visit));
        var occasion = Ids.next().toString();
        for (var recipient : recipients) {
            notices.post(
                    "action-extension-asked",
                    recipient,
                    visit,
                    asked.about().id(),
                    asked.reference(),
                    occasion,
                    Map.of(
                            "due",
                            ActionNotices.day(asked.dueOn()),
                            "wanted",
                            ActionNotices.day(asked.wantedDueOn())));
        }
    }
}
