package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.shared.Ids;
import org.touchstone.visit.VisitDirectory;

/** Someone was asked to look after an action: they hear of it (QMR-087). */
@ApplicationScoped
class TellOwnerOnOwnerAssigned {

    private final ActionNotices notices;
    private final VisitDirectory visits;
    private final ActionRepository actions;

    TellOwnerOnOwnerAssigned(
            ActionNotices notices, VisitDirectory visits, ActionRepository actions) {
        this.notices = notices;
        this.visits = visits;
        this.actions = actions;
    }

    void tell(@Observes OwnerAssigned assigned) {
        if (assigned.owner().equals(assigned.ownerBefore())) {
            return;
        }
        var visit = visits.require(assigned.about().visitId());
        notices.post(
                "action-assigned",
                assigned.owner(),
                visit,
                assigned.about().id(),
                assigned.reference(),
                Ids.next().toString(),
                Map.of("due", ActionNotices.day(actions.require(assigned.about().id()).dueOn())));
    }
}
