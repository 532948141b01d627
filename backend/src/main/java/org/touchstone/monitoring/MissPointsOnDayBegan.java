package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.touchstone.monitoring.MonitoringEvents.IqaPointMoved;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.workplan.PlanMayNeedReview.Cause;
import org.touchstone.workplan.WorkPlanDirectory;

/**
 * A point whose window is over without a record is missed, which asks for a review of the plan
 * (IQA-050, IQA-060).
 */
@ApplicationScoped
class MissPointsOnDayBegan {

    private final PointRepository points;
    private final WorkPlanDirectory plans;
    private final ReviewPrompts prompts;
    private final MonitoringPost post;
    private final Event<DomainEvent> events;

    MissPointsOnDayBegan(
            PointRepository points,
            WorkPlanDirectory plans,
            ReviewPrompts prompts,
            MonitoringPost post,
            Event<DomainEvent> events) {
        this.points = points;
        this.plans = plans;
        this.prompts = prompts;
        this.post = post;
        this.events = events;
    }

    void miss(@Observes DayBegan began) {
        for (var point : points.passed(began.day())) {
            var plan = plans.require(point.planId());
            if (!plan.open()) {
                continue;
            }
            point.miss(began.day());
            points.flush();
            events.fire(IqaPointMoved.of(plan, point, PointState.PLANNED));
            post.toLead(MonitoringPost.MISSED, plan, point, "missed " + point.toOn());
            prompts.ask(
                    plan, Cause.MISSED_POINT, point.id(), "Missed: " + point.title(), began.day());
        }
    }
}
