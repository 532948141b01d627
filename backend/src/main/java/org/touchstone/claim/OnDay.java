package org.touchstone.claim;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which something was or will be. */
@Schema(name = "ClaimOnDay")
record OnDay(
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-11-22")
                LocalDate on) {}
