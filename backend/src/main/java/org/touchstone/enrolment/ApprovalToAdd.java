package org.touchstone.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval to record. */
@Schema(name = "ApprovalToAdd")
record ApprovalToAdd(
        @NotBlank(message = "Enter the number of the qualification.")
                @Schema(required = true, examples = "MA/2345/6")
                String qualificationNumber,
        @NotNull(message = "Say where the approval stands.") @Schema(required = true)
                ApprovalStatus status,
        @NotNull(message = "Enter the day of approval.")
                @Schema(required = true, examples = "2015-09-01")
                LocalDate approvedOn,
        @Schema(description = "Last day, where it has ceased.") LocalDate endedOn) {}
