package org.touchstone.workplan;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much time somebody shall have. */
@Schema(name = "IqaTimeToPropose")
record AllocationToPropose(
        @NotNull(message = "Choose the member.")
                @Schema(required = true, description = "Stays who it was.")
                UUID personId,
        @NotNull(message = "Enter the hours.")
                @DecimalMin(value = "0", message = "Hours are not negative.")
                @Digits(
                        integer = 6,
                        fraction = 2,
                        message = "Enter a number with at most two decimals.")
                @Schema(required = true, examples = "20")
                BigDecimal hours) {}
