package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.monitoring.MonitoringEvents.IqaPointMoved;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.workplan.PlanSummary;
import org.touchstone.workplan.WorkPlanDirectory;

/** A point whose members have all had feedback closes by itself after a while (IQA-055). */
@ApplicationScoped
class CloseAnsweredPointsOnDayBegan {

    private final PointRepository points;
    private final PointReading reading;
    private final WorkPlanDirectory plans;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final MonitoringSettings settings;
    private final Event<DomainEvent> events;

    CloseAnsweredPointsOnDayBegan(
            PointRepository points,
            PointReading reading,
            WorkPlanDirectory plans,
            CentreDirectory centres,
            WorkingCalendars calendars,
            MonitoringSettings settings,
            Event<DomainEvent> events) {
        this.points = points;
        this.reading = reading;
        this.plans = plans;
        this.centres = centres;
        this.calendars = calendars;
        this.settings = settings;
        this.events = events;
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
                events.fire(IqaPointMoved.of(plan, point, PointState.FEEDBACK_GIVEN));
            }
        }
    }

    private boolean isOver(PlanSummary plan, LocalDate since, int days, LocalDate day) {
        var calendar = calendars.of(centres.require(plan.centreId()).nation());
        return day.isAfter(calendar.plus(since, days));
    }
}
