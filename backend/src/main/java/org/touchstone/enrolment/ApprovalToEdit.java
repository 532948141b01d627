package org.touchstone.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval as it shall stand. */
@Schema(name = "ApprovalToEdit")
record ApprovalToEdit(
        @NotNull(message = "Say where the approval stands.") @Schema(required = true)
                ApprovalStatus status,
        @NotNull(message = "Enter the day of approval.")
                @Schema(required = true, examples = "2015-09-01")
                LocalDate approvedOn,
        @Schema(description = "Last day, where it has ceased.") LocalDate endedOn) {}
