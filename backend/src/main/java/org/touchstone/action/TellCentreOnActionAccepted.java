package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.visit.VisitDirectory;

/** The monitor accepted: the nominee hears of it (QMR-191). */
@ApplicationScoped
class TellCentreOnActionAccepted {

    private final ActionNotices notices;
    private final VisitDirectory visits;

    TellCentreOnActionAccepted(ActionNotices notices, VisitDirectory visits) {
        this.notices = notices;
        this.visits = visits;
    }

    void tell(@Observes ActionAccepted accepted) {
        var visit = visits.require(accepted.about().visitId());
        notices.contact(visit)
                .ifPresent(
                        nominee ->
                                notices.post(
                                        "action-completed",
                                        nominee,
                                        visit,
                                        accepted.about().id(),
                                        accepted.reference(),
                                        "accepted",
                                        Map.of()));
    }
}
