package org.touchstone.development;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a full post somebody holds. */
@Schema(name = "CpdFractionToSet")
record FractionToSet(
        @NotNull(message = "Enter the fraction.")
                @DecimalMin(value = "0.001", message = "A fraction is more than nothing.")
                @DecimalMax(value = "1", message = "A full post is {value}.")
                @Digits(
                        integer = 1,
                        fraction = 3,
                        message = "Enter a number with at most three decimals.")
                @Schema(required = true, examples = "0.6")
                BigDecimal fraction) {}
