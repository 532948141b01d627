package org.touchstone.visit;

import java.util.List;
import org.touchstone.shared.problem.Violation;

/**
 * Takes part in deciding whether a visit may end: IN_PROGRESS → CONDUCTED. All guards are asked.
 */
public interface ConductGuard {

    /** What is missing. */
    List<Violation> missingBeforeConducted(VisitSummary visit);
}
