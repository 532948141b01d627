package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counts as success, said in advance (IQA-017). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaSuccessCriterion")
record SuccessCriterion(
        @Schema(description = "Of an item that is there already; leave it out for a new one.")
                UUID id,
        @NotBlank(message = "Say what counts as success.")
                @Size(max = 2000, message = "A statement has at most {max} characters.")
                @Schema(required = true, examples = "Samples are done when they are due.")
                String statement,
        @Size(max = 500, message = "A measure has at most {max} characters.")
                @Schema(examples = "Samples done on time")
                String measure,
        @Size(max = 60, message = "A unit has at most {max} characters.") @Schema(examples = "%")
                String unit,
        @Digits(integer = 10, fraction = 2, message = "Enter a number with at most two decimals.")
                BigDecimal baseline,
        @Digits(integer = 10, fraction = 2, message = "Enter a number with at most two decimals.")
                @Schema(examples = "95")
                BigDecimal target,
        @Schema(examples = "2027-06-30") LocalDate byOn,
        @NotNull(message = "Say where the figure comes from.") @Schema(required = true)
                Source source) {

    /** Where the value of a criterion comes from. */
    @Schema(name = "IqaCriterionSource")
    enum Source {
        SAMPLES_ON_TIME(SuccessFigures.Measure.SAMPLES_ON_TIME),
        DISAGREEMENTS_CLOSED(SuccessFigures.Measure.DISAGREEMENTS_CLOSED),
        FEEDBACK_ON_TIME(SuccessFigures.Measure.FEEDBACK_ON_TIME),
        OBJECTIVES_MET(SuccessFigures.Measure.OBJECTIVES_MET),
        /** By the lead, in dated entries. */
        JUDGED(null);

        private final SuccessFigures.Measure derived;

        Source(SuccessFigures.Measure derived) {
            this.derived = derived;
        }

        /** What is derived for it; null for what is judged. */
        SuccessFigures.Measure derived() {
            return derived;
        }
    }
}
