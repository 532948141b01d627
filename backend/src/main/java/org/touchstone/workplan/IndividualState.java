package org.touchstone.workplan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where a member's own plan stands. */
@Schema(name = "IqaIndividualPlanState")
enum IndividualState {
    DRAFT,
    PROPOSED,
    COUNTERED,
    AGREED,
    /** What was agreed stays in force until it is agreed anew. */
    NEEDS_REAGREEMENT,
    COMPLETED,
    WITHDRAWN;

    private static final Map<IndividualState, Set<IndividualState>> NEXT =
            new EnumMap<>(
                    Map.of(
                            DRAFT, Set.of(PROPOSED, WITHDRAWN),
                            PROPOSED, Set.of(COUNTERED, AGREED, WITHDRAWN),
                            COUNTERED, Set.of(PROPOSED, WITHDRAWN),
                            AGREED, Set.of(NEEDS_REAGREEMENT, COMPLETED, WITHDRAWN),
                            NEEDS_REAGREEMENT, Set.of(PROPOSED, COMPLETED, WITHDRAWN),
                            // The strategic plan is opened again.
                            COMPLETED, Set.of(AGREED)));

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    IndividualState to(IndividualState wanted) {
        if (!canBecome(wanted)) {
            throw new NotAllowedInState("individual plan", this, wanted);
        }
        return wanted;
    }

    boolean canBecome(IndividualState wanted) {
        return NEXT.getOrDefault(this, Set.of()).contains(wanted);
    }

    boolean isOver() {
        return this == COMPLETED || this == WITHDRAWN;
    }
}
