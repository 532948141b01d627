package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.deadline.Deadlines;
import org.touchstone.shared.security.Viewer;

/** The deadlines of a visit for whoever reads (QMR-289). */
@ApplicationScoped
class VisitDeadlines {

    /** The end of the visit window, for this visit. */
    static final String VISIT = "VISIT";

    static final String FIRST_CONTACT = "FIRST_CONTACT";
    static final String ENGAGEMENT_DUE = "ENGAGEMENT_DUE";

    /**
     * Kinds that both sides see. The others are the awarding organisation's own work: that a report
     * is in scrutiny, for one, must not show.
     */
    static final List<String> SHARED =
            List.of(ENGAGEMENT_DUE, VISIT, "REPORT_DUE", "ACTION_DUE", "REVIEWER_FEEDBACK");

    private final Deadlines deadlines;
    private final Viewer viewer;

    VisitDeadlines(Deadlines deadlines, Viewer viewer) {
        this.deadlines = deadlines;
        this.viewer = viewer;
    }

    /** All that the caller may see, by date. */
    List<DeadlineSummary> of(VisitSummary visit) {
        var internal = viewer.actingAs().filter(role -> role.isCentreSide()).isEmpty();
        return deadlines.ofVisit(visit.id()).stream()
                .filter(deadline -> internal || SHARED.contains(deadline.kind()))
                .toList();
    }

    /** The one that is due first of those still waited for. */
    static Optional<DeadlineSummary> next(List<DeadlineSummary> all) {
        return all.stream().filter(deadline -> deadline.settledOn() == null).findFirst();
    }
}
