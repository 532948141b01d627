package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.Map;

/** Tells the side whose date was declined, unless a counter-proposal tells them already. */
@ApplicationScoped
class TellProposerOnVisitDateDeclined {

    private final VisitRepository visits;
    private final VisitPost post;

    TellProposerOnVisitDateDeclined(VisitRepository visits, VisitPost post) {
        this.visits = visits;
        this.post = post;
    }

    void tell(@Observes VisitDateDeclined declined) {
        if (declined.countered()) {
            return;
        }
        var visit = visits.require(declined.about().visitId());
        var proposers =
                Side.valueOf(declined.proposedBySide()) == Side.CENTRE
                        ? post.nominees(visit)
                        : Collections.singletonList(visit.reviewerId());
        post.post(
                "visit-date-declined",
                proposers,
                visit,
                Map.of(
                        "dates",
                        VisitPost.words(declined.startOn(), declined.endOn()),
                        "reason",
                        declined.reason() == null ? "" : declined.reason()),
                declined.proposalId().toString(),
                null);
    }
}
