package org.touchstone.engagement;

import java.util.Map;
import java.util.Set;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where an engagement document stands (domain.md §3). */
public enum EngagementState {
    NOT_STARTED,
    DRAFT,
    AWAITING_SIGNATURE,
    SIGNED,
    SUBMITTED,
    LOCKED,
    RETURNED,
    VOID;

    private static final Map<EngagementState, Set<EngagementState>> NEXT =
            Map.of(
                    NOT_STARTED, Set.of(DRAFT, LOCKED, VOID),
                    DRAFT, Set.of(AWAITING_SIGNATURE, LOCKED, VOID),
                    AWAITING_SIGNATURE, Set.of(DRAFT, SIGNED, LOCKED, VOID),
                    SIGNED, Set.of(DRAFT, SUBMITTED, LOCKED, VOID),
                    SUBMITTED, Set.of(RETURNED, LOCKED, VOID),
                    RETURNED, Set.of(DRAFT, LOCKED, VOID),
                    LOCKED, Set.of(),
                    VOID, Set.of());

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    public EngagementState to(EngagementState wanted) {
        if (!NEXT.get(this).contains(wanted)) {
            throw new NotAllowedInState("engagement document", this, wanted);
        }
        return wanted;
    }
}
