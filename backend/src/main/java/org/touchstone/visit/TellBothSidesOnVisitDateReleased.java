package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Map;

/** Tells both sides that an agreed date does not hold any more, and why. */
@ApplicationScoped
class TellBothSidesOnVisitDateReleased {

    private final VisitRepository visits;
    private final VisitPost post;

    TellBothSidesOnVisitDateReleased(VisitRepository visits, VisitPost post) {
        this.visits = visits;
        this.post = post;
    }

    void tell(@Observes VisitDateReleased released) {
        var visit = visits.find(released.about().visitId());
        var summary = visits.summary(visit);
        var both = new ArrayList<>(post.nominees(summary));
        both.add(summary.reviewerId());
        post.post(
                "visit-date-released",
                both,
                summary,
                Map.of(
                        "dates",
                        released.startOn() == null
                                ? ""
                                : VisitPost.words(released.startOn(), released.endOn()),
                        "reason",
                        released.reason()),
                "turn " + visit.turns(),
                null);
    }
}
