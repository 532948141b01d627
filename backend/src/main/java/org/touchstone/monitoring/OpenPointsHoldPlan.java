package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.monitoring.MonitoringEvents.IqaPointMoved;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.Violation;
import org.touchstone.workplan.PlanCloseGuard;
import org.touchstone.workplan.PlanSummary;

/**
 * A plan is not closed before each of its points was looked at or settled (IQA-086). The closing
 * may cancel those that nobody began: that members are looked at by another point (IQA-049) is
 * asked for while the plan goes on, not once it ends.
 */
@ApplicationScoped
class OpenPointsHoldPlan implements PlanCloseGuard {

    private final PointRepository points;
    private final Event<DomainEvent> events;

    OpenPointsHoldPlan(PointRepository points, Event<DomainEvent> events) {
        this.points = points;
        this.events = events;
    }

    @Override
    public List<Violation> unfinished(UUID planId, LocalDate today) {
        return points.ofPlan(planId).stream()
                .filter(point -> !point.isSettled())
                .map(
                        point ->
                                new Violation(
                                        pointer(point),
                                        MonitoringProblem.POINT_OPEN,
                                        point.title()
                                                + ": "
                                                + MonitoringProblem.POINT_OPEN.sentence()))
                .toList();
    }

    @Override
    public List<OpenRecord> cancellable(UUID planId) {
        return points.ofPlan(planId).stream()
                .filter(point -> !point.isSettled())
                .filter(point -> point.state().canBecome(PointState.CANCELLED))
                .map(point -> new OpenRecord(point.id(), pointer(point), point.title()))
                .toList();
    }

    @Override
    public boolean cancel(PlanSummary plan, UUID recordId, String reason) {
        var found =
                points.findByIdOptional(recordId).filter(point -> point.planId().equals(plan.id()));
        found.ifPresent(
                point -> {
                    var from = point.state();
                    point.cancel(reason);
                    points.flush();
                    events.fire(IqaPointMoved.of(plan, point, from, reason));
                });
        return found.isPresent();
    }

    private static String pointer(LivePoint point) {
        return "/monitoringPoints/" + point.id();
    }
}
