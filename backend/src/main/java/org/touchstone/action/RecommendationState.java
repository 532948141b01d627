package org.touchstone.action;

import java.util.Map;
import java.util.Set;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where a recommendation stands (domain.md §3). It has no due date and is never overdue. */
public enum RecommendationState {
    PROPOSED,
    OPEN,
    IN_PROGRESS,
    DECLINED,
    REVIEWED,
    CLOSED;

    private static final Map<RecommendationState, Set<RecommendationState>> NEXT =
            Map.of(
                    PROPOSED, Set.of(OPEN),
                    OPEN, Set.of(IN_PROGRESS, DECLINED, REVIEWED),
                    IN_PROGRESS, Set.of(DECLINED, REVIEWED),
                    DECLINED, Set.of(REVIEWED),
                    // The reviewer may think again until the report is published.
                    REVIEWED, Set.of(REVIEWED, CLOSED),
                    CLOSED, Set.of());

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    RecommendationState to(RecommendationState wanted) {
        if (!canBecome(wanted)) {
            throw new NotAllowedInState("recommendation", this, wanted);
        }
        return wanted;
    }

    boolean canBecome(RecommendationState wanted) {
        return NEXT.get(this).contains(wanted);
    }

    /** Whether the next visit has yet to look at it. */
    boolean isUnreviewed() {
        return this == OPEN || this == IN_PROGRESS || this == DECLINED;
    }
}
