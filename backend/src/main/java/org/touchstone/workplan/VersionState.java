package org.touchstone.workplan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where a version of a plan stands. */
@Schema(name = "IqaPlanVersionState")
enum VersionState {
    /** Being written by the lead, seen by nobody in the team. */
    DRAFT,
    /** Before the team, which comments and agrees to time and materials. */
    CONSULTATION,
    /** In force; never changes any more. */
    PUBLISHED,
    /** Was in force until the next one was published. */
    SUPERSEDED,
    /** Given up. */
    DISCARDED;

    private static final Map<VersionState, Set<VersionState>> NEXT =
            new EnumMap<>(
                    Map.of(
                            DRAFT, Set.of(CONSULTATION, PUBLISHED, DISCARDED),
                            CONSULTATION, Set.of(DRAFT, PUBLISHED, DISCARDED),
                            PUBLISHED, Set.of(SUPERSEDED)));

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    VersionState to(VersionState wanted) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(wanted)) {
            throw new NotAllowedInState("version", this, wanted);
        }
        return wanted;
    }

    /** Whether members of the team see it. */
    boolean isShown() {
        return this == CONSULTATION || this == PUBLISHED || this == SUPERSEDED;
    }

    /** Whether it is still on its way to being published. */
    boolean isOpen() {
        return this == DRAFT || this == CONSULTATION;
    }
}
