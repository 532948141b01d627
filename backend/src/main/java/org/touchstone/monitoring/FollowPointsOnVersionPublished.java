package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.monitoring.MonitoringEvents.IqaPointsFollowed;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.workplan.MonitoringPoint;
import org.touchstone.workplan.PlanEvents.IqaPlanVersionPublished;
import org.touchstone.workplan.WorkPlanDirectory;

/**
 * The points of the version in force are the ones that come due: new ones are added, moved ones
 * moved, and those that are gone cancelled. What was begun stays as it is (state machine 2.5).
 */
@ApplicationScoped
class FollowPointsOnVersionPublished {

    private final PointRepository points;
    private final WorkPlanDirectory plans;
    private final Event<DomainEvent> events;

    FollowPointsOnVersionPublished(
            PointRepository points, WorkPlanDirectory plans, Event<DomainEvent> events) {
        this.points = points;
        this.plans = plans;
        this.events = events;
    }

    void follow(@Observes IqaPlanVersionPublished published) {
        var live =
                points.ofPlan(published.planId()).stream()
                        .collect(Collectors.toMap(LivePoint::itemId, Function.identity()));
        var before =
                published.versionBefore() == null
                        ? Map.<UUID, MonitoringPoint>of()
                        : byId(published.planId(), published.versionBefore());
        var planned = byId(published.planId(), published.versionId());
        var added = 0;
        var changed = 0;
        for (var item : planned.values()) {
            var point = live.get(item.id());
            if (point == null) {
                points.persist(new LivePoint(published.planId(), published.versionId(), item));
                added++;
            } else if (point.state().followsPlan() && !item.equals(before.get(item.id()))) {
                point.follow(published.versionId(), item, before.get(item.id()));
                changed++;
            }
        }
        var cancelled = 0;
        for (var point : live.values()) {
            if (point.state().followsPlan() && !planned.containsKey(point.itemId())) {
                point.cancel("Not in version " + published.number() + " of the plan any more.");
                cancelled++;
            }
        }
        points.flush();
        events.fire(
                new IqaPointsFollowed(
                        published.about(),
                        published.planId(),
                        published.versionId(),
                        added,
                        changed,
                        cancelled));
    }

    private Map<UUID, MonitoringPoint> byId(UUID planId, UUID versionId) {
        return plans.points(planId, versionId).stream()
                .collect(Collectors.toMap(MonitoringPoint::id, Function.identity()));
    }
}
