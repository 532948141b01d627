package org.touchstone.report;

import java.util.List;
import org.touchstone.shared.problem.Violation;
import org.touchstone.visit.VisitSummary;

/**
 * Takes part in deciding whether a report may be handed in, such as recommendations not looked at
 * again (QMR-204).
 */
public interface SubmissionGuard {

    /** What is missing. */
    List<Violation> missingBeforeSubmission(VisitSummary visit);
}
