package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.monitoring.MonitoringEvents.IqaPointMoved;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.workplan.PlanMayNeedReview.Cause;
import org.touchstone.workplan.PlanSummary;
import org.touchstone.workplan.WorkPlanDirectory;

/**
 * A point whose window is over without a record is missed, which asks for a review of the plan
 * (IQA-050, IQA-060); one whose members have all had feedback closes by itself after a while.
 */
@ApplicationScoped
class WatchPointsOnDayBegan {

    private final PointRepository points;
    private final PointReading reading;
    private final WorkPlanDirectory plans;
    private final ReviewPrompts prompts;
    private final MonitoringPost post;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final MonitoringSettings settings;
    private final Event<DomainEvent> events;

    WatchPointsOnDayBegan(
            PointRepository points,
            PointReading reading,
            WorkPlanDirectory plans,
            ReviewPrompts prompts,
            MonitoringPost post,
            CentreDirectory centres,
            WorkingCalendars calendars,
            MonitoringSettings settings,
            Event<DomainEvent> events) {
        this.points = points;
        this.reading = reading;
        this.plans = plans;
        this.prompts = prompts;
        this.post = post;
        this.centres = centres;
        this.calendars = calendars;
        this.settings = settings;
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
            fire(plan, point, PointState.PLANNED);
            post.toLead(MonitoringPost.MISSED, plan, point, "missed " + point.toOn());
            prompts.ask(
                    plan, Cause.MISSED_POINT, point.id(), "Missed: " + point.title(), began.day());
        }
    }

    void close(@Observes DayBegan began) {
        var days = settings.values().closesAfter();
        // As many calendar days have passed at the least.
        for (var point : points.answeredUntil(began.day().minusDays(days))) {
            var plan = plans.require(point.planId());
            if (plan.open()
                    && isOver(plan, point.feedbackOn(), days, began.day())
                    && reading.open(point).isEmpty()) {
                point.close(began.day());
                points.flush();
                fire(plan, point, PointState.FEEDBACK_GIVEN);
            }
        }
    }

    private boolean isOver(PlanSummary plan, LocalDate since, int days, LocalDate day) {
        var calendar = calendars.of(centres.require(plan.centreId()).nation());
        return day.isAfter(calendar.plus(since, days));
    }

    private void fire(PlanSummary plan, LivePoint point, PointState from) {
        events.fire(
                new IqaPointMoved(
                        new About(plan.centreId(), null, MonitoringEvents.POINT, point.id()),
                        plan.id(),
                        point.title(),
                        from,
                        point.state(),
                        null));
    }
}
