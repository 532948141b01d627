package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/**
 * Opens blocks: to the awarding organisation from the recommendation on, to the centre once one was
 * applied. To the centre there never was one that is only recommended or was rejected (QMR-178).
 */
@ApplicationScoped
class BlockAccess {

    /** A block opened to the caller in that role. */
    record Opened(Block block, EnrolmentSummary enrolment, Role role) {

        boolean byCentre() {
            return role.isCentreSide();
        }
    }

    private final BlockRepository blocks;
    private final EnrolmentDirectory enrolments;
    private final Viewer viewer;
    private final Precondition precondition;

    BlockAccess(
            BlockRepository blocks,
            EnrolmentDirectory enrolments,
            Viewer viewer,
            Precondition precondition) {
        this.blocks = blocks;
        this.enrolments = enrolments;
        this.viewer = viewer;
        this.precondition = precondition;
    }

    Opened toRead(UUID id) {
        return open(blocks.require(id));
    }

    /** For a command: locked, and of the version that the caller has read. */
    Opened toChange(UUID id) {
        var opened = open(blocks.hold(id));
        precondition.matches(opened.block().version());
        return opened;
    }

    private Opened open(Block block) {
        var enrolment = enrolments.require(block.enrolmentId());
        var role = viewer.requireOn(enrolment.ownership(), "certification block");
        if (role.isCentreSide() && !wasApplied(block.state())) {
            throw new NotFound("certification block");
        }
        return new Opened(block, enrolment, role);
    }

    private static boolean wasApplied(BlockState state) {
        return state == BlockState.APPLIED || state == BlockState.RELEASED;
    }
}
