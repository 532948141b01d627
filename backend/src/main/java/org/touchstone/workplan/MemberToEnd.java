package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a membership ends and why. */
@Schema(name = "IqaMemberToEnd")
record MemberToEnd(
        @NotNull(message = "Enter the last day.") @Schema(required = true, examples = "2026-11-30")
                LocalDate lastDay,
        @NotBlank(message = "Give the reason.")
                @Size(max = 1000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "Moves to another college.")
                String reason) {}
