package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.visit.VisitDirectory;

/** Who had accepted the agenda hears that it was changed (QMR-081). */
@ApplicationScoped
class TellOtherSideOnAgendaEdited {

    private final PreparationPost post;
    private final VisitDirectory visits;

    TellOtherSideOnAgendaEdited(PreparationPost post, VisitDirectory visits) {
        this.post = post;
        this.visits = visits;
    }

    void tell(@Observes AgendaEdited edited) {
        if (edited.acceptanceLost()) {
            post.tell(
                    edited.side().other(),
                    "agenda-changed",
                    visits.require(edited.about().visitId()),
                    Map.of("number", edited.number()),
                    "version " + edited.number());
        }
    }
}
