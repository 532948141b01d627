package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.touchstone.report.ReportPublished;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.visit.VisitDirectory;

/** The recommendations that this visit looked at are over once its report is out. */
@ApplicationScoped
class CloseRecommendationsOnReportPublished {

    private final RecommendationRepository recommendations;
    private final VisitDirectory visits;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    CloseRecommendationsOnReportPublished(
            RecommendationRepository recommendations,
            VisitDirectory visits,
            Clock clock,
            Event<DomainEvent> happened) {
        this.recommendations = recommendations;
        this.visits = visits;
        this.clock = clock;
        this.happened = happened;
    }

    void close(@Observes ReportPublished report) {
        for (var reviewed : recommendations.reviewedAt(report.about().visitId())) {
            var given = visits.require(reviewed.visitId());
            happened.fire(reviewed.close(given, report.publishedOn(), clock.instant()));
        }
    }
}
