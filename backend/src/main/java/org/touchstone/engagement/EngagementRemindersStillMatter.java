package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.notice.StillMatters;

/** A reminder of a document helps until it is handed in or does not count any more (QMR-297). */
@ApplicationScoped
class EngagementRemindersStillMatter implements StillMatters {

    private final EngagementRepository documents;

    EngagementRemindersStillMatter(EngagementRepository documents) {
        this.documents = documents;
    }

    @Override
    public Set<String> templates() {
        return Set.of("engagement-due", "engagement-overdue");
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var ids = reminders.stream().map(PostedReminder::aboutId).distinct().toList();
        var waitedFor =
                documents.list("id in ?1", ids).stream()
                        .filter(document -> !document.isHandedIn() && !document.isOver())
                        .map(EngagementDocument::id)
                        .collect(Collectors.toSet());
        return reminders.stream()
                .filter(reminder -> waitedFor.contains(reminder.aboutId()))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
