package org.touchstone.visit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where a visit stands (domain.md §3). What is overdue or at risk is derived, never a state. */
public enum VisitState {
    DUE,
    ALLOCATED,
    PROPOSED,
    AGREED,
    CONFIRMED,
    IN_PROGRESS,
    CONDUCTED,
    REPORTED,
    CLOSED,
    CANCELLED,
    NOT_PERMITTED,
    DEFERRED,
    WITHDRAWN;

    private static final Map<VisitState, Set<VisitState>> NEXT =
            new EnumMap<>(
                    Map.of(
                            DUE, Set.of(ALLOCATED, DEFERRED, WITHDRAWN, CANCELLED),
                            ALLOCATED, Set.of(PROPOSED, DEFERRED, WITHDRAWN, CANCELLED),
                            PROPOSED,
                                    Set.of(
                                            PROPOSED, AGREED, ALLOCATED, DEFERRED, WITHDRAWN,
                                            CANCELLED),
                            AGREED,
                                    Set.of(
                                            PROPOSED,
                                            ALLOCATED,
                                            CONFIRMED,
                                            IN_PROGRESS,
                                            DEFERRED,
                                            WITHDRAWN,
                                            CANCELLED),
                            CONFIRMED,
                                    Set.of(
                                            PROPOSED,
                                            ALLOCATED,
                                            IN_PROGRESS,
                                            WITHDRAWN,
                                            CANCELLED,
                                            NOT_PERMITTED),
                            IN_PROGRESS, Set.of(CONDUCTED, WITHDRAWN, NOT_PERMITTED),
                            CONDUCTED, Set.of(REPORTED),
                            REPORTED, Set.of(CLOSED),
                            DEFERRED, Set.of(DUE, ALLOCATED)));

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    public VisitState to(VisitState wanted) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(wanted)) {
            throw new NotAllowedInState("visit", this, wanted);
        }
        return wanted;
    }

    /** Whether nothing happens to it any more. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED || this == NOT_PERMITTED || this == WITHDRAWN;
    }

    /**
     * Whether findings and judgements may be written: from the start of the visit until its report
     * is published.
     */
    public boolean isJudged() {
        return this == IN_PROGRESS || this == CONDUCTED;
    }
}
