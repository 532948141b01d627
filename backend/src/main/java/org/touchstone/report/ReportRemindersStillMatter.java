package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.notice.StillMatters;

/** A reminder of a report helps while it is a draft (QMR-297). */
@ApplicationScoped
class ReportRemindersStillMatter implements StillMatters {

    private final ReportRepository reports;

    ReportRemindersStillMatter(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> templates() {
        return Set.of("report-due", "report-overdue");
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var ids = reminders.stream().map(PostedReminder::aboutId).distinct().toList();
        var drafts =
                reports.list("id in ?1 and state = ?2", ids, ReportState.DRAFT).stream()
                        .map(Report::id)
                        .collect(Collectors.toSet());
        return reminders.stream()
                .filter(reminder -> drafts.contains(reminder.aboutId()))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
