package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.notice.StillMatters;

/** A reminder of scrutiny helps while something is undecided, one of a block while it stands. */
@ApplicationScoped
class BlockRemindersStillMatter implements StillMatters {

    private static final String SCRUTINY = "scrutiny-overdue";
    private static final String FOLLOW_UP = "block-follow-up";

    private final BlockRepository blocks;

    BlockRemindersStillMatter(BlockRepository blocks) {
        this.blocks = blocks;
    }

    @Override
    public Set<String> templates() {
        return Set.of(SCRUTINY, FOLLOW_UP);
    }

    @Override
    public Set<UUID> stillMatter(Collection<PostedReminder> reminders, LocalDate today) {
        var ids = reminders.stream().map(PostedReminder::aboutId).distinct().toList();
        var applied =
                blocks.list("id in ?1 and state = ?2", ids, BlockState.APPLIED).stream()
                        .map(Block::id)
                        .collect(Collectors.toSet());
        var undecided =
                blocks.groundsOf(ids).entrySet().stream()
                        .filter(each -> each.getValue().stream().anyMatch(Ground::isPending))
                        .map(java.util.Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return reminders.stream()
                .filter(
                        reminder ->
                                (SCRUTINY.equals(reminder.template()) ? undecided : applied)
                                        .contains(reminder.aboutId()))
                .map(PostedReminder::id)
                .collect(Collectors.toSet());
    }
}
