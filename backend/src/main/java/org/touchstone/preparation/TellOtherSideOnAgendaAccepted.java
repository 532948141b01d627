package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.visit.VisitDirectory;

/** The other side hears that the agenda was accepted, and whether it is agreed now (QMR-081). */
@ApplicationScoped
class TellOtherSideOnAgendaAccepted {

    private final PreparationPost post;
    private final VisitDirectory visits;

    TellOtherSideOnAgendaAccepted(PreparationPost post, VisitDirectory visits) {
        this.post = post;
        this.visits = visits;
    }

    void tell(@Observes AgendaAccepted accepted) {
        post.tell(
                accepted.side().other(),
                accepted.agreed() ? "agenda-agreed" : "agenda-accepted",
                visits.require(accepted.about().visitId()),
                Map.of("number", accepted.number()),
                "version " + accepted.number());
    }
}
