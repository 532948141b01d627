package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.visit.VisitDirectory;

/** The other side of the conversation hears that there is a message (QMR-049). */
@ApplicationScoped
class TellOtherSideOnMessagePosted {

    private final PreparationPost post;
    private final VisitDirectory visits;

    TellOtherSideOnMessagePosted(PreparationPost post, VisitDirectory visits) {
        this.post = post;
        this.visits = visits;
    }

    void tell(@Observes MessagePosted posted) {
        post.tell(
                posted.side().other(),
                "visit-message",
                visits.require(posted.about().visitId()),
                Map.of("personName", post.nameOf(posted.personId())),
                posted.about().id().toString());
    }
}
