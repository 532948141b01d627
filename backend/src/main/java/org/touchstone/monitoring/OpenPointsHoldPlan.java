package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.Violation;
import org.touchstone.workplan.PlanCloseGuard;

/** A plan is not closed before each of its points was looked at or settled (IQA-086). */
@ApplicationScoped
class OpenPointsHoldPlan implements PlanCloseGuard {

    private final PointRepository points;

    OpenPointsHoldPlan(PointRepository points) {
        this.points = points;
    }

    @Override
    public List<Violation> unfinished(UUID planId, LocalDate today) {
        return points.ofPlan(planId).stream()
                .filter(point -> !point.isSettled())
                .map(
                        point ->
                                new Violation(
                                        "/monitoringPoints/" + point.id(),
                                        MonitoringProblem.POINT_OPEN,
                                        point.title()
                                                + ": "
                                                + MonitoringProblem.POINT_OPEN.sentence()))
                .toList();
    }
}
