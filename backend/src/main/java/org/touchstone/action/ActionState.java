package org.touchstone.action;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where an action stands (domain.md §3). What is overdue is derived, never a state. */
public enum ActionState {
    PROPOSED,
    OPEN,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    COMPLETED,
    WITHDRAWN,
    CONVERTED,
    CARRIED_FORWARD;

    private static final Map<ActionState, Set<ActionState>> NEXT =
            new EnumMap<>(
                    Map.of(
                            PROPOSED, Set.of(OPEN, WITHDRAWN, CONVERTED),
                            OPEN, Set.of(IN_PROGRESS, WITHDRAWN, CONVERTED, CARRIED_FORWARD),
                            IN_PROGRESS,
                                    Set.of(
                                            IN_PROGRESS,
                                            SUBMITTED,
                                            WITHDRAWN,
                                            CONVERTED,
                                            CARRIED_FORWARD),
                            SUBMITTED, Set.of(COMPLETED, RETURNED, WITHDRAWN, CONVERTED),
                            RETURNED, Set.of(IN_PROGRESS, SUBMITTED, WITHDRAWN, CONVERTED)));

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    ActionState to(ActionState wanted) {
        if (!canBecome(wanted)) {
            throw new NotAllowedInState("action", this, wanted);
        }
        return wanted;
    }

    boolean canBecome(ActionState wanted) {
        return NEXT.getOrDefault(this, Set.of()).contains(wanted);
    }

    /** Whether the centre has to do something. */
    boolean isWithCentre() {
        return this == OPEN || this == IN_PROGRESS || this == RETURNED;
    }

    /** Whether nothing happens to it any more. */
    public boolean isOver() {
        return this == COMPLETED
                || this == WITHDRAWN
                || this == CONVERTED
                || this == CARRIED_FORWARD;
    }
}
