package org.touchstone.visit;

import java.util.List;
import org.touchstone.shared.problem.Violation;

/** Takes part in deciding whether a visit may start: AGREED → IN_PROGRESS. All guards are asked. */
public interface StartGuard {

    /** What is missing; an override with a reason may pass over it (QMR-112). */
    List<Violation> missingBeforeStart(VisitSummary visit);
}
