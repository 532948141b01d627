package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.notice.StillMatters;
import org.touchstone.shared.time.DayBegan;

/** Who declared that there is no conflict of interest is asked again every year (IQA-077). */
@ApplicationScoped
class RemindOfDeclarationsOnDayBegan implements StillMatters {

    private static final String TEMPLATE = "iqa-declaration-due";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final ConflictRepository conflicts;
    private final CentreStaff staff;
    private final CentreDirectory centres;
    private final WorkPlanSettings settings;
    private final Notices notices;

    RemindOfDeclarationsOnDayBegan(
            ConflictRepository conflicts,
            CentreStaff staff,
            CentreDirectory centres,
            WorkPlanSettings settings,
            Notices notices) {
        this.conflicts = conflicts;
        this.staff = staff;
        this.centres = centres;
        this.settings = settings;
        this.notices = notices;
    }

    void remind(@Observes DayBegan began) {
        for (var days : settings.values().declarationReminders()) {
            conflicts.toRenewOn(began.day().plusDays(days)).stream()
                    .filter(one -> staff.worksAt(one.centreId(), one.personId()))
                    .forEach(one -> remind(one, days));
        }
    }

    private void remind(Conflict declaration, int days) {
        notices.post(
                NewNotice.of(
                        TEMPLATE,
                        declaration.personId(),
                        Map.of(
                                "centre", centres.require(declaration.centreId()).name(),
                                "renewOn", DAY.format(declaration.renewOn())),
                        "/centres/" + declaration.centreId() + "/iqa-declarations",
                        Conflict.TYPE,
                        declaration.id(),
                        declaration.centreId(),
                        days + " days before"));
    }

    @Override
    public Set<String> templates() {
        return Set.of(TEMPLATE);
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var open =
                conflicts.openOf(
                        reminders.stream().map(PostedReminder::aboutId).distinct().toList());
        return reminders.stream()
                .filter(reminder -> open.contains(reminder.aboutId()))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
