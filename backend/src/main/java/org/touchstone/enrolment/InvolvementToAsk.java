package org.touchstone.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes part with a centre, why and how long. */
@Schema(name = "InvolvementToAsk")
record InvolvementToAsk(
        @NotNull(message = "Choose the principal or senior reviewer.") @Schema(required = true)
                UUID personId,
        @NotBlank(message = "Give the reason: the centre is told.")
                @Size(max = 500, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "Support after a change of management.")
                String reason,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-11-01")
                LocalDate startsOn,
        @NotNull(message = "Enter the last day: the access ends by itself.")
                @Schema(required = true, examples = "2026-12-31")
                LocalDate endsOn) {}
