package org.touchstone.monitoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where a monitoring point stands. That it is due or overdue is derived. */
@Schema(name = "IqaPointState")
enum PointState {
    PLANNED,
    IN_PROGRESS,
    RECORDED,
    FEEDBACK_GIVEN,
    CLOSED,
    MISSED,
    CANCELLED;

    private static final Map<PointState, Set<PointState>> NEXT =
            new EnumMap<>(
                    Map.of(
                            PLANNED, Set.of(PLANNED, IN_PROGRESS, MISSED, CANCELLED),
                            MISSED, Set.of(PLANNED, IN_PROGRESS, CANCELLED),
                            IN_PROGRESS, Set.of(RECORDED),
                            RECORDED, Set.of(FEEDBACK_GIVEN),
                            FEEDBACK_GIVEN, Set.of(CLOSED)));

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    PointState to(PointState wanted) {
        if (!canBecome(wanted)) {
            throw new NotAllowedInState("monitoring point", this, wanted);
        }
        return wanted;
    }

    boolean canBecome(PointState wanted) {
        return NEXT.getOrDefault(this, Set.of()).contains(wanted);
    }

    /** Whether a later version of the plan still moves or cancels it. */
    boolean followsPlan() {
        return this == PLANNED || this == MISSED;
    }
}
