package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a plan stands to what counts as its success (IQA-018). */
@Schema(name = "IqaSuccess")
record SuccessView(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "2027-03-01") LocalDate on,
        @Schema(required = true, description = "Those of the version in force.")
                List<Criterion> criteria) {

    /** A success criterion with its present value. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaCriterionStanding")
    record Criterion(
            @Schema(required = true) SuccessCriterion criterion,
            @Schema(
                            description =
                                    "Derived today, or of the latest entry; absent where nothing is there to count.",
                            examples = "80")
                    BigDecimal value,
            @Schema(description = "The day of the value.") LocalDate on,
            @Schema(description = "How many fulfil a derived measure.", examples = "8") Long done,
            @Schema(description = "Of how many.", examples = "10") Long of,
            @Schema(description = "The lead's words of the latest entry.") String judgement,
            @Schema(description = "Whether the target is reached; absent without both.")
                    Boolean reached) {}
}
