package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.notice.StillMatters;

/**
 * A reminder of an internal action helps while its owner has to act, one of the check while that is
 * waited for (QMR-297).
 */
@ApplicationScoped
class InternalRemindersStillMatter implements StillMatters {

    private static final String OVERDUE = "internal-action-overdue";
    private static final String CHECK_LATE = "internal-action-check-late";

    private final InternalActionRepository actions;

    InternalRemindersStillMatter(InternalActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public Set<String> templates() {
        return Set.of("internal-action-due", OVERDUE, CHECK_LATE);
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var ids = reminders.stream().map(PostedReminder::aboutId).distinct().toList();
        var found =
                actions.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(InternalAction::id, Function.identity()));
        return reminders.stream()
                .filter(reminder -> matters(reminder, found.get(reminder.aboutId()), today))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }

    private static boolean matters(
            PostedReminder reminder, InternalAction action, LocalDate today) {
        if (action == null) {
            return false;
        }
        return switch (reminder.template()) {
            case CHECK_LATE -> action.state() == ActionState.SUBMITTED;
            case OVERDUE -> action.state().isWithCentre() && action.dueOn().isBefore(today);
            default -> action.state().isWithCentre() && !action.dueOn().isBefore(today);
        };
    }
}
