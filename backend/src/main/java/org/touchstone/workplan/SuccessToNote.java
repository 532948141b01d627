package org.touchstone.workplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lead sees of a success criterion on a day. */
@Schema(name = "IqaSuccessToNote")
record SuccessToNote(
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2027-03-01")
                LocalDate on,
        @Digits(integer = 10, fraction = 2, message = "Enter a number with at most two decimals.")
                @Schema(examples = "90")
                BigDecimal value,
        @NotBlank(message = "Say how it stands.")
                @Size(max = 2000, message = "A judgement has at most {max} characters.")
                @Schema(required = true, examples = "Feedback reads better than last term.")
                String judgement) {}
