package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.visit.VisitProgress;

/** With the last action resolved the visit closes by itself, if nothing else holds it (QMR-350). */
@ApplicationScoped
class CloseVisitOnActionAccepted {

    private final VisitProgress progress;

    CloseVisitOnActionAccepted(VisitProgress progress) {
        this.progress = progress;
    }

    void close(@Observes ActionAccepted accepted) {
        progress.closeIfDone(accepted.about().visitId());
    }
}
