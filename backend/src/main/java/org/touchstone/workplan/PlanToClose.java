package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lead makes of the year (IQA-086). */
@Schema(name = "IqaPlanToClose")
record PlanToClose(
        @Size(max = 100, message = "Send at most {max} evaluations.")
                @Schema(description = "One for each success criterion of the version in force.")
                List<@NotNull(message = "Send an object.") @Valid Evaluation> evaluations,
        @Size(max = 10000, message = "Lessons have at most {max} characters.")
                @Schema(description = "What the year taught.")
                String lessons,
        @Size(max = 50, message = "Carry at most {max} things on.")
                @Schema(description = "What the next plan of the area begins with.")
                List<
                                @NotBlank(message = "Say what is carried on.")
                                @Size(max = 1000, message = "It has at most {max} characters.")
                                String>
                        carryForward,
        @Size(max = 1000, message = "A reason has at most {max} characters.")
                @Schema(description = "Why before the end of the period; needed until then.")
                String earlyReason,
        @Size(max = 200, message = "Cancel at most {max} records.")
                @Schema(
                        description =
                                "What becomes of records that are open still: cancelled with the plan, each with the reason. `openRecords` of the closing lists them.")
                List<@NotNull(message = "Send an object.") @Valid Cancelled> cancelled) {

    PlanToClose {
        evaluations = PlanContent.orNone(evaluations);
        carryForward = PlanContent.orNone(carryForward);
        cancelled = PlanContent.orNone(cancelled);
    }

    /** How far a success criterion was met. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaEvaluation")
    record Evaluation(
            @NotNull(message = "Name the success criterion.") @Schema(required = true)
                    UUID criterionId,
            @NotNull(message = "Choose the result.") @Schema(required = true)
                    ProgressRequests.Result outcome,
            @Digits(
                            integer = 10,
                            fraction = 2,
                            message = "Enter a number with at most two decimals.")
                    @Schema(description = "The value at the end.", examples = "92")
                    BigDecimal value,
            @NotBlank(message = "Say in words how far it was met.")
                    @Size(max = 2000, message = "An evaluation has at most {max} characters.")
                    @Schema(required = true, examples = "Three samples of June were late.")
                    String words) {}

    /** A record below the plan, such as a monitoring point, that is not looked at any more. */
    @Schema(name = "IqaCancelledWithPlan")
    record Cancelled(
            @NotNull(message = "Name the record.") @Schema(required = true) UUID id,
            @NotBlank(message = "Give the reason.")
                    @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(required = true, examples = "The programme was withdrawn.")
                    String reason) {}
}
