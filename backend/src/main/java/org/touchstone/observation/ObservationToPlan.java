package org.touchstone.observation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation to be planned. */
@Schema(name = "ObservationToPlan")
record ObservationToPlan(
        @NotNull(message = "Name the assessor.") @Schema(required = true) UUID assessorId,
        @NotNull(message = "Name who observes.")
                @Schema(required = true, description = "A member of the team.")
                UUID observerId,
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-11-20")
                LocalDate plannedFor) {}
