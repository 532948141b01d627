package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.visit.VisitDirectory;

/**
 * An action was withdrawn or became a recommendation: whoever works on it and whoever checks it
 * hear of it (QMR-195).
 */
@ApplicationScoped
class TellCentreOnActionEnded {

    private final ActionNotices notices;
    private final VisitDirectory visits;
    private final ActionRepository actions;
    private final Monitors monitors;

    TellCentreOnActionEnded(
            ActionNotices notices,
            VisitDirectory visits,
            ActionRepository actions,
            Monitors monitors) {
        this.notices = notices;
        this.visits = visits;
        this.actions = actions;
        this.monitors = monitors;
    }

    void tell(@Observes ActionWithdrawn withdrawn) {
        tell("action-withdrawn", withdrawn, withdrawn.reference(), Map.of());
    }

    void tell(@Observes ActionConverted converted) {
        tell(
                "action-converted",
                converted,
                converted.reference(),
                Map.of("recommendation", converted.recommendationReference()));
    }

    private void tell(
            String template, DomainEvent event, String reference, Map<String, Object> facts) {
        var visit = visits.require(event.about().visitId());
        var recipients = notices.workers(visit, actions.require(event.about().id()));
        recipients.addAll(monitors.peopleFor(visit));
        for (var recipient : recipients) {
            notices.post(template, recipient, visit, event.about().id(), reference, "ended", facts);
        }
    }
}
