package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.monitoring.MonitoringEvents.IqaPointDated;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.time.WorkingCalendar;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.visit.VisitDateAgreed;
import org.touchstone.workplan.MonitoringPoint.After;
import org.touchstone.workplan.PlanSummary;
import org.touchstone.workplan.SampleDone;
import org.touchstone.workplan.WorkPlanDirectory;

/**
 * Gives points that wait for an event their window once it happened, and tells the lead (IQA-047).
 */
@ApplicationScoped
class PointDates {

    private final PointRepository points;
    private final WorkPlanDirectory plans;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final MonitoringSettings settings;
    private final MonitoringPost post;
    private final Clock clock;
    private final Event<DomainEvent> events;

    PointDates(
            PointRepository points,
            WorkPlanDirectory plans,
            CentreDirectory centres,
            WorkingCalendars calendars,
            MonitoringSettings settings,
            MonitoringPost post,
            Clock clock,
            Event<DomainEvent> events) {
        this.points = points;
        this.plans = plans;
        this.centres = centres;
        this.calendars = calendars;
        this.settings = settings;
        this.post = post;
        this.clock = clock;
        this.events = events;
    }

    /** The first of its members who has so many samples makes the point due. */
    void sampled(@Observes SampleDone sample) {
        var waiting =
                points.waiting(sample.planId(), After.SAMPLES_DONE).stream()
                        .filter(point -> point.members().contains(sample.memberId()))
                        .filter(point -> sample.done() >= point.afterCount())
                        .toList();
        if (waiting.isEmpty()) {
            return;
        }
        var plan = plans.require(sample.planId());
        for (var point : waiting) {
            due(plan, point, today(), sample.done() + " samples by a member");
        }
    }

    /** Looked at before the visitors come. */
    void visited(@Observes VisitDateAgreed agreed) {
        for (var plan : plans.openOfCentre(agreed.about().centreId())) {
            for (var point : points.waiting(plan.id(), After.VISIT_ANNOUNCED)) {
                var latest = calendar(plan).minus(agreed.startOn(), 1);
                var due = calendar(plan).plus(today(), settings.values().dueAfterEvent());
                var last = due.isAfter(latest) ? latest : due;
                window(
                        plan,
                        point,
                        today(),
                        "A visit from " + agreed.startOn(),
                        last.isBefore(today()) ? today() : last);
            }
        }
    }

    /** Due so many working days after that day. */
    void due(PlanSummary plan, LivePoint point, LocalDate day, String words) {
        window(
                plan,
                point,
                day,
                words,
                calendar(plan).plus(day, settings.values().dueAfterEvent()));
    }

    private void window(
            PlanSummary plan, LivePoint point, LocalDate day, String words, LocalDate to) {
        point.happened(day, words, day, to);
        points.flush();
        post.toLead(MonitoringPost.DATED, plan, point, "dated " + to);
        events.fire(
                new IqaPointDated(
                        new About(plan.centreId(), null, MonitoringEvents.POINT, point.id()),
                        plan.id(),
                        point.title(),
                        day,
                        to,
                        words,
                        null));
    }

    private WorkingCalendar calendar(PlanSummary plan) {
        return calendars.of(centres.require(plan.centreId()).nation());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
