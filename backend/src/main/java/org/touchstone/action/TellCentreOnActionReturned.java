package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.visit.VisitDirectory;

/** The monitor sent it back: the nominee and whoever looks after it hear of it (QMR-191). */
@ApplicationScoped
class TellCentreOnActionReturned {

    private final ActionNotices notices;
    private final VisitDirectory visits;
    private final ActionRepository actions;

    TellCentreOnActionReturned(
            ActionNotices notices, VisitDirectory visits, ActionRepository actions) {
        this.notices = notices;
        this.visits = visits;
        this.actions = actions;
    }

    void tell(@Observes ActionReturned returned) {
        var visit = visits.require(returned.about().visitId());
        var owner = actions.require(returned.about().id()).ownerId();
        var recipients = new LinkedHashSet<UUID>();
        notices.contact(visit).ifPresent(recipients::add);
        if (owner != null) {
            recipients.add(owner);
        }
        var occasion = Ids.next().toString();
        for (var recipient : recipients) {
            notices.post(
                    "action-returned",
                    recipient,
                    visit,
                    returned.about().id(),
                    returned.reference(),
                    occasion,
                    Map.of("due", ActionNotices.day(returned.dueOn())));
        }
    }
}
