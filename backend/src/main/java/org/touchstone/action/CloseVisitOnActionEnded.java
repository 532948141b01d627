package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.visit.VisitProgress;

/** With the last action over the visit closes by itself, if nothing else holds it (QMR-350). */
@ApplicationScoped
class CloseVisitOnActionEnded {

    private final VisitProgress progress;

    CloseVisitOnActionEnded(VisitProgress progress) {
        this.progress = progress;
    }

    void close(@Observes ActionAccepted accepted) {
        progress.closeIfDone(accepted.about().visitId());
    }

    void close(@Observes ActionWithdrawn withdrawn) {
        progress.closeIfDone(withdrawn.about().visitId());
    }

    void close(@Observes ActionConverted converted) {
        progress.closeIfDone(converted.about().visitId());
    }
}
