package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.touchstone.report.ReportPublished;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.visit.SchemeDeadlines;
import org.touchstone.visit.VisitDirectory;

/**
 * A published report opens its essential actions, each with its three months, and its
 * recommendations, which have no date (QMR-186, QMR-188, QMR-201, QMR-202). What an earlier version
 * of the report opened stays as it is: a correction moves no deadline.
 */
@ApplicationScoped
class OpenActionsOnReportPublished {

    private final ActionRepository actions;
    private final RecommendationRepository recommendations;
    private final VisitDirectory visits;
    private final SchemeDeadlines deadlines;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    OpenActionsOnReportPublished(
            ActionRepository actions,
            RecommendationRepository recommendations,
            VisitDirectory visits,
            SchemeDeadlines deadlines,
            Clock clock,
            Event<DomainEvent> happened) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.visits = visits;
        this.deadlines = deadlines;
        this.clock = clock;
        this.happened = happened;
    }

    void open(@Observes ReportPublished report) {
        var visit = visits.require(report.about().visitId());
        for (var point : report.essentialActions()) {
            if (actions.findByIdOptional(point.id()).isPresent()) {
                continue;
            }
            var due =
                    deadlines.keep(
                            visit,
                            Action.DUE,
                            report.publishedOn(),
                            "report published",
                            Action.TYPE,
                            point.id());
            var action =
                    new Action(
                            report,
                            point,
                            actions.nextReference(report.publishedOn()),
                            due,
                            clock.instant());
            actions.persist(action);
            happened.fire(action.opened(visit, due.words()));
        }
        for (var point : report.recommendations()) {
            if (recommendations.findByIdOptional(point.id()).isPresent()) {
                continue;
            }
            var recommendation =
                    new Recommendation(
                            report,
                            point,
                            recommendations.nextReference(report.publishedOn()),
                            clock.instant());
            recommendations.persist(recommendation);
            happened.fire(recommendation.opened(visit));
        }
    }
}
