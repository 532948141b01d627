package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.visit.VisitDirectory;

/** The centre told how far it is: the monitor hears of it (QMR-189). */
@ApplicationScoped
class TellMonitorOnActionUpdated {

    private final ActionNotices notices;
    private final VisitDirectory visits;
    private final Monitors monitors;

    TellMonitorOnActionUpdated(ActionNotices notices, VisitDirectory visits, Monitors monitors) {
        this.notices = notices;
        this.visits = visits;
        this.monitors = monitors;
    }

    void tell(@Observes ActionUpdated updated) {
        var visit = visits.require(updated.about().visitId());
        for (var monitor : monitors.peopleFor(visit)) {
            notices.post(
                    "action-updated",
                    monitor,
                    visit,
                    updated.about().id(),
                    updated.reference(),
                    updated.updateId().toString(),
                    Map.of());
        }
    }
}
