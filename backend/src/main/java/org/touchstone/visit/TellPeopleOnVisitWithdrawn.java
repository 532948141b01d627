package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/** Tells nominee and reviewer that the case ended, or was put off, without a visit (QMR-032). */
@ApplicationScoped
class TellPeopleOnVisitWithdrawn {

    private final VisitRepository visits;
    private final VisitPost post;

    TellPeopleOnVisitWithdrawn(VisitRepository visits, VisitPost post) {
        this.visits = visits;
        this.post = post;
    }

    void tell(@Observes VisitWithdrawn withdrawn) {
        var visit = visits.require(withdrawn.about().visitId());
        var people = new ArrayList<>(post.nominees(visit));
        people.add(visit.reviewerId());
        post.post(
                "visit-withdrawn",
                people,
                visit,
                Map.of(
                        "outcome",
                        withdrawn.state().name().toLowerCase(Locale.ROOT),
                        "reason",
                        withdrawn.reason()),
                withdrawn.state().name(),
                null);
    }
}
