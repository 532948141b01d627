package org.touchstone.workplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Violation;
import org.touchstone.workplan.ObjectiveOutcome.NextStep;

/** What is asked for about the progress and the result of an objective. */
final class ProgressRequests {

    private ProgressRequests() {}

    /** How it stands on a day. */
    @Schema(name = "IqaProgressToReport")
    record Report(
            @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-12-18")
                    LocalDate on,
            @Digits(
                            integer = 10,
                            fraction = 2,
                            message = "Enter a number with at most two decimals.")
                    @Schema(description = "The value reached so far.", examples = "9")
                    BigDecimal value,
            @Size(max = 2000, message = "A note has at most {max} characters.") String note,
            @Size(max = 2000, message = "A text has at most {max} characters.")
                    @Schema(
                            description = "What shows it and where that is kept.",
                            examples = "Sample records of December, shared drive")
                    String evidence,
            @Size(max = 2000, message = "A link has at most {max} characters.")
                    @Pattern(
                            regexp = "https://[^\\s/]+.*",
                            flags = Pattern.Flag.CASE_INSENSITIVE,
                            message = "Give the whole address; it starts with https://.")
                    @Schema(examples = "https://college.example.org/iqa/december")
                    String link) {}

    /** How the lead judges a result. */
    @Schema(name = "IqaResult")
    enum Result {
        MET(ObjectiveState.MET),
        PARTLY_MET(ObjectiveState.PARTLY_MET),
        NOT_MET(ObjectiveState.NOT_MET);

        private final ObjectiveState state;

        Result(ObjectiveState state) {
            this.state = state;
        }

        ObjectiveState state() {
            return state;
        }
    }

    /** The lead's judgement. */
    @Schema(name = "IqaObjectiveToJudge")
    record Judge(
            @NotNull(message = "Choose the result.") @Schema(required = true) Result outcome,
            @Size(max = 2000, message = "A reason has at most {max} characters.")
                    @Schema(description = "Needed unless it is met.")
                    String reason,
            @Schema(description = "Needed unless it is met.") NextStep nextStep,
            @Size(max = 2000, message = "A text has at most {max} characters.")
                    @Schema(
                            description =
                                    "What that is, or why there is none. The title of the next objective, the text of the action.")
                    String nextStepWords,
            @Schema(description = "For an action: by when it is done.", examples = "2027-03-31")
                    LocalDate dueOn,
            @Schema(description = "For an action: who does it; the member unless told otherwise.")
                    UUID ownerId,
            @Schema(
                            description =
                                    "For an action: who accepts it as done; the lead who judges unless told otherwise.")
                    UUID verifierId) {

        List<Violation> missing() {
            var missing = new ArrayList<Violation>();
            if (outcome != Result.MET) {
                if (ContentStore.blankToNull(reason) == null) {
                    missing.add(Violation.of("/reason", WorkPlanProblem.JUDGEMENT_REASON_MISSING));
                }
                if (nextStep == null) {
                    missing.add(Violation.of("/nextStep", WorkPlanProblem.NEXT_STEP_MISSING));
                } else if (ContentStore.blankToNull(nextStepWords) == null) {
                    missing.add(
                            Violation.of(
                                    "/nextStepWords", WorkPlanProblem.NEXT_STEP_WORDS_MISSING));
                }
                if (nextStep == NextStep.ACTION && dueOn == null) {
                    missing.add(Violation.of("/dueOn", WorkPlanProblem.NEXT_STEP_DUE_MISSING));
                }
            }
            return missing;
        }
    }

    /** The member's answer to it. */
    @Schema(name = "IqaJudgementToAnswer")
    record Respond(
            @NotBlank(message = "Write something.")
                    @Size(max = 2000, message = "An answer has at most {max} characters.")
                    @Schema(required = true, examples = "The work came in only in March.")
                    String words) {}
}
