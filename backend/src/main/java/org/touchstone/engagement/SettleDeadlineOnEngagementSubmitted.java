package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.deadline.Deadlines;
import org.touchstone.visit.SchemeDeadlines;
import org.touchstone.visit.VisitDirectory;

/**
 * Handing the document in stops the clock that the visit started when its date was agreed; sending
 * it back starts it again by the same rule (QMR-112, decision D03).
 */
@ApplicationScoped
class SettleDeadlineOnEngagementSubmitted {

    /** Kept by the visit about itself. */
    static final String KIND = "ENGAGEMENT_DUE";

    private final VisitDirectory visits;
    private final SchemeDeadlines schemeDeadlines;
    private final Deadlines deadlines;

    SettleDeadlineOnEngagementSubmitted(
            VisitDirectory visits, SchemeDeadlines schemeDeadlines, Deadlines deadlines) {
        this.visits = visits;
        this.schemeDeadlines = schemeDeadlines;
        this.deadlines = deadlines;
    }

    void met(@Observes EngagementSubmitted submitted) {
        deadlines.met(KIND, submitted.about().visitId());
    }

    void keepAgain(@Observes EngagementReturned returned) {
        var visit = visits.require(returned.about().visitId());
        if (visit.startOn() != null) {
            schemeDeadlines.keep(visit, KIND, visit.startOn(), null, "visit", visit.id());
        }
    }
}
