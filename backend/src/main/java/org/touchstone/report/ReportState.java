package org.touchstone.report;

import java.util.Map;
import java.util.Set;
import org.touchstone.shared.problem.NotAllowedInState;

/** Where a report stands (domain.md §3). The centre reads published versions only. */
public enum ReportState {
    DRAFT,
    IN_SCRUTINY,
    PUBLISHED,
    FINAL;

    private static final Map<ReportState, Set<ReportState>> NEXT =
            Map.of(
                    DRAFT, Set.of(PUBLISHED, IN_SCRUTINY),
                    IN_SCRUTINY, Set.of(PUBLISHED),
                    PUBLISHED, Set.of(FINAL),
                    FINAL, Set.of());

    /**
     * The move to that state.
     *
     * @throws NotAllowedInState if it is not listed
     */
    public ReportState to(ReportState wanted) {
        if (!NEXT.get(this).contains(wanted)) {
            throw new NotAllowedInState("report", this, wanted);
        }
        return wanted;
    }

    /** Whether the centre may read it. */
    public boolean isOpenToCentre() {
        return this == PUBLISHED || this == FINAL;
    }
}
