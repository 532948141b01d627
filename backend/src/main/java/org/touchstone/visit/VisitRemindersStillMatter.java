package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.notice.StillMatters;

/**
 * A reminder to get in touch helps while nobody did, and a warning about a date while there is none
 * (QMR-297).
 */
@ApplicationScoped
class VisitRemindersStillMatter implements StillMatters {

    private static final Map<String, Set<VisitState>> WHILE =
            Map.of(
                    "visit-contact-centre",
                    EnumSet.of(VisitState.ALLOCATED),
                    "visit-at-risk",
                    EnumSet.of(VisitState.DUE, VisitState.ALLOCATED, VisitState.PROPOSED));

    private final VisitRepository visits;

    VisitRemindersStillMatter(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public Set<String> templates() {
        return WHILE.keySet();
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var ids = reminders.stream().map(PostedReminder::aboutId).distinct().toList();
        var states =
                visits.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Visit::id, Visit::state));
        return reminders.stream()
                .filter(
                        reminder ->
                                WHILE.get(reminder.template())
                                        .contains(states.get(reminder.aboutId())))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
