package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.monitoring.MonitoringEvents.IqaReviewAsked;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.workplan.PlanEvents.IqaPlanVersionPublished;
import org.touchstone.workplan.PlanMayNeedReview;
import org.touchstone.workplan.PlanMayNeedReview.Cause;
import org.touchstone.workplan.PlanSummary;
import org.touchstone.workplan.WorkPlanDirectory;

/** Asks leads to review plans: by tasks that have a day (IQA-060), and by flags (IQA-065). */
@ApplicationScoped
class ReviewPrompts {

    private static final int WORDS = 500;

    private final ReviewRepository reviews;
    private final WorkPlanDirectory plans;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final MonitoringSettings settings;
    private final Clock clock;
    private final Event<DomainEvent> events;

    ReviewPrompts(
            ReviewRepository reviews,
            WorkPlanDirectory plans,
            CentreDirectory centres,
            WorkingCalendars calendars,
            MonitoringSettings settings,
            Clock clock,
            Event<DomainEvent> events) {
        this.reviews = reviews;
        this.plans = plans;
        this.centres = centres;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** A task, due so many working days after that day. */
    void ask(PlanSummary plan, Cause cause, UUID aboutId, String words, LocalDate day) {
        var calendar = calendars.of(centres.require(plan.centreId()).nation());
        raise(plan, cause, aboutId, words, calendar.plus(day, settings.values().reviewWithin()));
    }

    void flag(@Observes PlanMayNeedReview change) {
        var concerned =
                change.areaId() == null
                        ? plans.openOfCentre(change.centreId())
                        : plans.openOfArea(change.areaId());
        for (var plan : concerned) {
            raise(plan, change.cause(), change.aboutId(), change.words(), null);
        }
    }

    void atHalfTime(@Observes DayBegan began) {
        for (var plan : plans.halfOverOn(began.day())) {
            ask(plan, Cause.MID_PERIOD, plan.id(), "Half of the period is over", began.day());
        }
    }

    /** What the reasons of a version cite is answered by it. */
    void answered(@Observes IqaPlanVersionPublished published) {
        var now = now();
        reviews.openOf(published.planId(), plans.cited(published.versionId()))
                .forEach(prompt -> prompt.clear(null, now));
        reviews.flush();
    }

    private void raise(PlanSummary plan, Cause cause, UUID aboutId, String words, LocalDate dueOn) {
        if (reviews.isOpen(plan.id(), cause, aboutId)) {
            return;
        }
        var fitting = words.length() > WORDS ? words.substring(0, WORDS) : words;
        var prompt = new ReviewPrompt(plan.id(), cause, aboutId, fitting, now(), dueOn);
        reviews.add(prompt);
        events.fire(
                new IqaReviewAsked(
                        new About(plan.centreId(), null, MonitoringEvents.REVIEW, prompt.id()),
                        plan.id(),
                        cause,
                        aboutId,
                        fitting,
                        dueOn));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
