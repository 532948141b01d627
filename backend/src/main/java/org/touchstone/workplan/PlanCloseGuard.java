package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Violation;

/**
 * Holds a plan open while records below it are unfinished (IQA-086). Whoever keeps such records
 * implements it, such as monitoring for its points.
 */
public interface PlanCloseGuard {

    /** What has to be finished first, each with a sentence for the lead; empty if nothing. */
    List<Violation> unfinished(UUID planId, LocalDate today);

    /** Those of the unfinished records that the lead may cancel while closing the plan. */
    default List<OpenRecord> cancellable(UUID planId) {
        return List.of();
    }

    /**
     * Cancels one of those records for good, since its plan is being closed.
     *
     * @return false if it is none of the records kept here
     */
    default boolean cancel(PlanSummary plan, UUID recordId, String reason) {
        return false;
    }

    /**
     * A record that the closing may cancel with a reason.
     *
     * @param pointer where {@link #unfinished} points for it
     */
    @Schema(name = "IqaOpenRecord")
    record OpenRecord(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "/monitoringPoints/0193…") String pointer,
            @Schema(required = true, examples = "Spring look") String title) {}
}
