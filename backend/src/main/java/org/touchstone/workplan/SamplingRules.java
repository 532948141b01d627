package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the samples of a plan must contain (IQA-023, IQA-071, IQA-072): part of each version.
 *
 * <p>What was added later is null where a version says nothing of it, so that what was published
 * before reads, and hashes, as it did.
 *
 * @param horizonMonths how long a unit that was looked at needs not be reached again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaSamplingPolicy")
public record SamplingRules(
        @NotNull(message = "Say how much is looked at for a red rating.")
                @Valid
                @Schema(required = true)
                Amount red,
        @NotNull(message = "Say how much is looked at for an amber rating.")
                @Valid
                @Schema(required = true)
                Amount amber,
        @NotNull(message = "Say how much is looked at for a green rating.")
                @Valid
                @Schema(required = true)
                Amount green,
        @Min(
                        value = 1,
                        message =
                                "At least one learner of each assessor and programme is looked at.")
                @Max(value = 100, message = "A minimum is at most {value}.")
                @Schema(
                        required = true,
                        description =
                                "The fewest learners of an assessor on a programme, whatever the percentage.",
                        examples = "1")
                int leastLearners,
        @Min(value = 0, message = "A percentage is at least {value}.")
                @Max(value = 100, message = "A percentage is at most {value}.")
                @Schema(
                        required = true,
                        description = "Of the items, looked at while the learner still works.",
                        examples = "50")
                int interimPercent,
        @NotNull(message = "Say over what the interim share is counted.") @Schema(required = true)
                StageSplit split,
        @NotNull(message = "Send the list; none at all is an empty list.")
                @Size(max = 9, message = "There are at most {max} methods.")
                @Schema(
                        required = true,
                        description = "Methods that must occur wherever an assessor uses them.",
                        examples = "[\"OBSERVATION\"]")
                List<
                                @NotNull(message = "Leave out empty methods.")
                                @Pattern(
                                        regexp = "[A-Z_]{1,40}",
                                        message = "A method is a code in capital letters.")
                                String>
                        methods,
        @Schema(
                        required = true,
                        description = "Whether every unit taught must be reached in the horizon.")
                boolean everyUnit,
        @Min(value = 1, message = "The horizon is at least one month.")
                @Max(value = 60, message = "The horizon is at most {value} months.")
                @Schema(required = true, examples = "24")
                int horizonMonths,
        @Schema(
                        description =
                                "Whether a full claim waits for samples at the end (IQA-072); left out, it does not.",
                        examples = "true")
                Boolean summativeBeforeClaim,
        @Valid
                @Schema(
                        description =
                                "By what ratings are proposed (IQA-070); left out, as the installation says.")
                RatingRules ratingRules) {

    /** How much is looked at, in whole percent. */
    @Schema(name = "IqaSamplingAmount")
    public record Amount(
            @Min(value = 0, message = "A percentage is at least {value}.")
                    @Max(value = 100, message = "A percentage is at most {value}.")
                    @Schema(required = true, description = "Of the learners.", examples = "50")
                    int learnersPercent,
            @Min(value = 0, message = "A percentage is at least {value}.")
                    @Max(value = 100, message = "A percentage is at most {value}.")
                    @Schema(
                            required = true,
                            description = "Of the units of each learner.",
                            examples = "30")
                    int unitsPercent) {}

    /** Whether nobody with a worse rating is looked at less. */
    @JsonIgnore
    @AssertTrue(message = "A worse rating cannot ask for less than a better one.")
    public boolean isInOrder() {
        return red == null
                || amber == null
                || green == null
                || red.learnersPercent() >= amber.learnersPercent()
                        && amber.learnersPercent() >= green.learnersPercent();
    }

    /** Whether a full claim waits for samples at the end. */
    @JsonIgnore
    public boolean isClaimAfterSummative() {
        return Boolean.TRUE.equals(summativeBeforeClaim);
    }

    /** How much is looked at for that rating. */
    public Amount of(RiskRating rating) {
        return switch (rating) {
            case RED -> red;
            case AMBER -> amber;
            case GREEN -> green;
        };
    }
}
