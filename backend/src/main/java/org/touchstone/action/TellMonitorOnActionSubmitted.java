package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.shared.Ids;
import org.touchstone.visit.VisitDirectory;

/** The nominee asks for the check: the monitor hears of it (QMR-190). */
@ApplicationScoped
class TellMonitorOnActionSubmitted {

    private final ActionNotices notices;
    private final VisitDirectory visits;
    private final Monitors monitors;

    TellMonitorOnActionSubmitted(ActionNotices notices, VisitDirectory visits, Monitors monitors) {
        this.notices = notices;
        this.visits = visits;
        this.monitors = monitors;
    }

    void tell(@Observes ActionSubmitted submitted) {
        var visit = visits.require(submitted.about().visitId());
        for (var monitor : monitors.peopleFor(visit)) {
            notices.post(
                    "action-submitted",
                    monitor,
                    visit,
                    submitted.about().id(),
                    submitted.reference(),
                    Ids.next().toString(),
                    Map.of());
        }
    }
}
