package org.touchstone.action;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Actions in figures. */
@Schema(name = "ActionFigures")
record ActionFiguresView(
        @Schema(
                        required = true,
                        description = "How many were open at the end of each week, oldest first.")
                List<OpenAt> burnDown,
        @Schema(required = true, description = "Overdue ones by how long, shortest first.")
                List<Ageing> overdueAgeing,
        @Schema(required = true, description = "By objective, in the order of their codes.")
                List<ActionGroup> byObjective) {

    /** How many were open on a day. */
    @Schema(name = "OpenAt")
    record OpenAt(@Schema(required = true) LocalDate day, @Schema(required = true) int open) {}

    /** Overdue since at least {@code fromDays}, at most {@code toDays} calendar days. */
    @Schema(name = "OverdueAgeing")
    record Ageing(
            @Schema(required = true) int fromDays,
            @Schema(description = "Absent for the last, which has no end.") Integer toDays,
            @Schema(required = true) int count) {}
}
