package org.touchstone.visit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads visits for other features. */
public interface VisitDirectory {

    /** The visit, without asking who reads: for reactions and jobs. */
    VisitSummary require(UUID visitId);

    /**
     * The visit, if a role of the current operation opens it to the caller.
     *
     * @throws org.touchstone.shared.problem.NotFound if not
     */
    VisitSummary requireVisible(UUID visitId);

    /** The visit of the enrolment's latest earlier cycle that was reported. */
    Optional<VisitSummary> previousReported(UUID visitId);

    /** The names of the sites that were looked at, as stated at the end of the visit (QMR-172). */
    List<String> sitesReviewed(UUID visitId);

    /** Whether the centre of that visit may be told who its reviewer is (decision D17). */
    boolean isAnnounced(UUID visitId);

    /** What the visit looks at more closely (QMR-012). */
    List<FocusArea> focusOf(UUID visitId);
}
