package org.touchstone.restriction;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where a certification block stands (domain.md §3). Only an applied one blocks anything. */
@Schema(name = "CertificationBlockState")
public enum BlockState {
    RECOMMENDED,
    APPLIED,
    REJECTED,
    RELEASED;

    private static final Map<BlockState, Set<BlockState>> NEXT =
            Map.of(
                    RECOMMENDED, Set.of(APPLIED, REJECTED),
                    APPLIED, Set.of(RELEASED),
                    REJECTED, Set.of(),
                    RELEASED, Set.of());

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    BlockState to(BlockState wanted) {
        if (!NEXT.get(this).contains(wanted)) {
            throw new NotAllowedInState("certification block", this, wanted);
        }
        return wanted;
    }

    /** Whether something is still to be decided or done. */
    public boolean isOpen() {
        return this == RECOMMENDED || this == APPLIED;
    }
}
