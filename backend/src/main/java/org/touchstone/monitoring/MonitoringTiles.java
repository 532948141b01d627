package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.workplan.DashboardTile;

/**
 * Feedback that is overdue and what asks for a review, on the dashboard of a plan (IQA-057,
 * IQA-065).
 */
@ApplicationScoped
class MonitoringTiles implements DashboardTile {

    private final PointRepository points;
    private final ReviewRepository reviews;

    MonitoringTiles(PointRepository points, ReviewRepository reviews) {
        this.points = points;
        this.reviews = reviews;
    }

    @Override
    public List<Tile> of(Plan plan) {
        var below = "/iqa-work-plans/" + plan.id();
        return List.of(
                new Tile(
                        "FEEDBACK_OVERDUE",
                        points.feedbackOverdue(plan.id(), plan.today()),
                        below + "/monitoring-points?feedbackOverdue=true"),
                new Tile(
                        "FLAGS",
                        reviews.countOpen(plan.id()),
                        below + "/review-prompts?open=true"));
    }
}
