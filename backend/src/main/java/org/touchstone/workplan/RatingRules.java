package org.touchstone.workplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What speaks for looking at an assessor more closely, in the numbers of a plan's policy (IQA-070).
 * No reason is green, some are amber, and from so many on it is red.
 */
@Schema(name = "IqaRatingRules")
public record RatingRules(
        @Min(value = 1, message = "Say at least one month.")
                @Max(value = 60, message = "Say at most {value} months.")
                @Schema(
                        required = true,
                        description = "An assessor is new for so many months.",
                        examples = "12")
                int newMonths,
        @Min(value = 1, message = "Say at least one learner.")
                @Max(value = 10_000, message = "Say at most {value} learners.")
                @Schema(
                        required = true,
                        description = "More learners than this are a reason.",
                        examples = "25")
                int caseload,
        @Min(value = 1, message = "A percentage is at least {value}.")
                @Max(value = 100, message = "A percentage is at most {value}.")
                @Schema(
                        required = true,
                        description = "From this share of samples disagreed with on, a reason.",
                        examples = "20")
                int disagreePercent,
        @Min(value = 1, message = "Say at least one month.")
                @Max(value = 60, message = "Say at most {value} months.")
                @Schema(
                        required = true,
                        description = "Not observed for longer than so many months is a reason.",
                        examples = "12")
                int observedMonths,
        @Min(value = 1, message = "At least one reason.")
                @Max(value = 5, message = "There are at most {value} reasons.")
                @Schema(
                        required = true,
                        description = "From so many reasons on the proposal is red.",
                        examples = "2")
                int reasonsForRed) {

    /** What so many reasons amount to. */
    public RiskRating level(int reasons) {
        if (reasons >= reasonsForRed) {
            return RiskRating.RED;
        }
        return reasons > 0 ? RiskRating.AMBER : RiskRating.GREEN;
    }
}
