package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.notice.StillMatters;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.workplan.WorkPlanDirectory;

/** Leads are reminded some working days before a point's window ends (IQA-050). */
@ApplicationScoped
class RemindOfPointsOnDayBegan implements StillMatters {

    /** Longer than any number of working days that the settings could sensibly ask for. */
    private static final int DAYS_AHEAD = 60;

    private final PointRepository points;
    private final WorkPlanDirectory plans;
    private final CentreDirectory centres;
    private final WorkingCalendars calendars;
    private final MonitoringSettings settings;
    private final MonitoringPost post;

    RemindOfPointsOnDayBegan(
            PointRepository points,
            WorkPlanDirectory plans,
            CentreDirectory centres,
            WorkingCalendars calendars,
            MonitoringSettings settings,
            MonitoringPost post) {
        this.points = points;
        this.plans = plans;
        this.centres = centres;
        this.calendars = calendars;
        this.settings = settings;
        this.post = post;
    }

    void remind(@Observes DayBegan began) {
        for (var point : points.endingWithin(began.day(), began.day().plusDays(DAYS_AHEAD))) {
            var plan = plans.require(point.planId());
            var calendar = calendars.of(centres.require(plan.centreId()).nation());
            for (var days : settings.values().reminders()) {
                if (plan.open() && calendar.minus(point.toOn(), days).equals(began.day())) {
                    post.toLead(MonitoringPost.DUE, plan, point, days + " before " + point.toOn());
                }
            }
        }
    }

    @Override
    public Set<String> templates() {
        return Set.of(MonitoringPost.DUE);
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var planned =
                points.stillPlanned(
                        reminders.stream().map(PostedReminder::aboutId).distinct().toList());
        return reminders.stream()
                .filter(reminder -> planned.contains(reminder.aboutId()))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
