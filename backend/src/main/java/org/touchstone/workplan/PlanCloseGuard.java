package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.Violation;

/**
 * Holds a plan open while records below it are unfinished (IQA-086). Whoever keeps such records
 * implements it, such as monitoring for its points.
 */
public interface PlanCloseGuard {

    /** What has to be finished first, each with a sentence for the lead; empty if nothing. */
    List<Violation> unfinished(UUID planId, LocalDate today);
}
