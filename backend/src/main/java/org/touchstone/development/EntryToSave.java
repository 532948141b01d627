package org.touchstone.development;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did. */
@Schema(name = "CpdEntryToSave")
record EntryToSave(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-10-21")
                LocalDate doneOn,
        @NotBlank(message = "Say what you did.")
                @Size(max = 300, message = "An activity has at most {max} characters.")
                @Schema(required = true, examples = "Day at a sports rehabilitation clinic")
                String activity,
        @NotBlank(message = "Say why you did it.")
                @Size(max = 2000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "Unit 7 changes next year.")
                String reason,
        @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(description = "What you learned.")
                String learning,
        @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(description = "How you use it.")
                String application,
        @NotNull(message = "Enter the hours.")
                @DecimalMin(value = "0.25", message = "Enter a quarter of an hour at the least.")
                @DecimalMax(value = "500", message = "Enter {value} hours at the most.")
                @Digits(
                        integer = 4,
                        fraction = 2,
                        message = "Enter a number with at most two decimals.")
                @Schema(required = true, examples = "6")
                BigDecimal hours,
        @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(description = "What shows it and where that is kept.")
                String evidence) {}
