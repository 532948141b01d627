package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.touchstone.deadline.DeadlineMissed;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.shared.security.Role;

/**
 * Scrutiny that takes longer than promised: quality managers and principal reviewers hear of it
 * every day (QMR-212). A block that still stands: its quality manager hears of it every ten working
 * days (QMR-219).
 */
@ApplicationScoped
class RemindOfBlocks {

    private final BlockRepository blocks;
    private final BlockPost post;
    private final CentreDirectory centres;

    RemindOfBlocks(BlockRepository blocks, BlockPost post, CentreDirectory centres) {
        this.blocks = blocks;
        this.post = post;
        this.centres = centres;
    }

    void onMissed(@Observes DeadlineMissed missed) {
        if (DeadlineRule.Kind.SCRUTINY_DECISION.name().equals(missed.kind())) {
            scrutinyLate(missed);
        } else if (DeadlineRule.Kind.BLOCK_FOLLOW_UP.name().equals(missed.kind())) {
            stillBlocked(missed);
        }
    }

    private void scrutinyLate(DeadlineMissed missed) {
        var found = blocks.ofReport(missed.aboutId());
        if (found.isEmpty()
                || blocks.grounds(found.get().id()).stream()
                        .noneMatch(g -> g.isPending() && g.reportId().equals(missed.aboutId()))) {
            return;
        }
        var block = found.get();
        var people = new LinkedHashSet<>(post.managers(block.aoId()));
        people.addAll(post.holders(Role.PRINCIPAL_REVIEWER, block.aoId()));
        post.post(
                "scrutiny-overdue",
                people,
                centres.require(block.centreId()),
                block.id(),
                block.reference(),
                missed.aboutId() + "-" + missed.step(),
                Map.of("due", BlockPost.day(missed.dueOn())));
    }

    private void stillBlocked(DeadlineMissed missed) {
        blocks.findByIdOptional(missed.aboutId())
                .filter(block -> block.state() == BlockState.APPLIED)
                .ifPresent(
                        block ->
                                post.post(
                                        "block-follow-up",
                                        List.of(block.decidedBy()),
                                        centres.require(block.centreId()),
                                        block.id(),
                                        block.reference(),
                                        missed.step(),
                                        Map.of("since", BlockPost.day(block.appliedOn()))));
    }
}
