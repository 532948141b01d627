package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.notice.StillMatters;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.WorkingCalendars;

/** Who has not taken note of a version in force is reminded (IQA-067), until they have. */
@ApplicationScoped
class RemindOfPlansOnDayBegan implements StillMatters {

    /** Longer than any number of working days that the settings could sensibly ask for. */
    private static final int DAYS_BACK = 90;

    private final PlanNoticeRepository notices;
    private final PlanRepository plans;
    private final PlanPost post;
    private final WorkPlanSettings settings;
    private final WorkingCalendars calendars;
    private final Clock clock;

    RemindOfPlansOnDayBegan(
            PlanNoticeRepository notices,
            PlanRepository plans,
            PlanPost post,
            WorkPlanSettings settings,
            WorkingCalendars calendars,
            Clock clock) {
        this.notices = notices;
        this.plans = plans;
        this.post = post;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    void remind(@Observes DayBegan began) {
        var since = began.day().minusDays(DAYS_BACK).atStartOfDay(clock.getZone()).toInstant();
        for (var open : notices.openSince(since)) {
            var sentOn = LocalDate.ofInstant(open.sentAt(), clock.getZone());
            var calendar = calendars.of(open.nation());
            for (var days : settings.values().acknowledgementReminders()) {
                if (calendar.plus(sentOn, days).equals(began.day())) {
                    var notice = notices.findById(open.noticeId());
                    notice.reminded();
                    post.remind(plans.require(open.planId()), notice, "day-" + days);
                }
            }
        }
    }

    @Override
    public Set<String> templates() {
        return Set.of(PlanPost.REMINDER);
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var open =
                notices.stillOpen(
                        reminders.stream().map(PostedReminder::aboutId).distinct().toList());
        return reminders.stream()
                .filter(reminder -> open.contains(reminder.aboutId()))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
