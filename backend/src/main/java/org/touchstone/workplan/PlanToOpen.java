package org.touchstone.workplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan to be opened. */
@Schema(name = "IqaWorkPlanToOpen")
record PlanToOpen(
        @NotNull(message = "Choose the area.") @Schema(required = true) UUID areaId,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-09-01")
                LocalDate startsOn,
        @NotNull(message = "Enter the last day.") @Schema(required = true, examples = "2027-08-31")
                LocalDate endsOn) {}
