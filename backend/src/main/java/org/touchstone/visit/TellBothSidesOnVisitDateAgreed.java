package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Map;
import org.touchstone.scheme.Labels;
import org.touchstone.scheme.SchemeDirectory;

/** Tells both sides of the agreed date, with a calendar file (QMR-137). */
@ApplicationScoped
class TellBothSidesOnVisitDateAgreed {

    private final VisitRepository visits;
    private final VisitCalendarFile file;
    private final SchemeDirectory schemes;
    private final VisitPost post;

    TellBothSidesOnVisitDateAgreed(
            VisitRepository visits,
            VisitCalendarFile file,
            SchemeDirectory schemes,
            VisitPost post) {
        this.visits = visits;
        this.file = file;
        this.schemes = schemes;
        this.post = post;
    }

    void tell(@Observes VisitDateAgreed agreed) {
        var visit = visits.find(agreed.about().visitId());
        var summary = visits.summary(visit);
        var word =
                schemes.version(visit.schemeVersionId())
                        .rulebook()
                        .labels()
                        .term(Labels.Term.VISIT);
        var both = new ArrayList<>(post.nominees(summary));
        both.add(summary.reviewerId());
        post.post(
                "visit-date-agreed",
                both,
                summary,
                Map.of("dates", VisitPost.words(agreed.startOn(), agreed.endOn()), "word", word),
                "turn " + visit.turns(),
                file.of(visit, summary, word));
    }
}
