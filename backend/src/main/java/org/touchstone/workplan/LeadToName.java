package org.touchstone.workplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who leads from a day on. */
@Schema(name = "IqaLeadToName")
record LeadToName(
        @NotNull(message = "Choose the person.") @Schema(required = true) UUID personId,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-09-01")
                LocalDate startsOn,
        @Schema(description = "The last day; absent until somebody follows.") LocalDate endsOn) {}
