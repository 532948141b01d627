package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an objective says, in five aspects of their own (IQA-035). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaObjectiveAspects")
record ObjectiveAspects(
        @NotBlank(message = "Give the objective a title.")
                @Size(max = 200, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "Sample both new assessors")
                String title,
        @Valid Specific specific,
        @Valid Measurable measurable,
        @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(
                        description = "Why the member can do it: time, skill and materials.",
                        examples = "Four hours are set aside; the work is on the shared drive.")
                String achievable,
        @Valid Realistic realistic,
        @Valid TimeBound timeBound,
        @Schema(description = "A success criterion of the plan that it serves.")
                UUID successCriterionId) {

    private static final int LONGEST_TITLE = 200;

    /** The same under another title, with its days open. */
    ObjectiveAspects again(String words) {
        return new ObjectiveAspects(
                words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) : words,
                specific,
                measurable,
                achievable,
                realistic,
                null,
                successCriterionId);
    }

    /** What will be done, and on what (IQA-036). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaSpecific")
    record Specific(
            @Size(max = 2000, message = "A statement has at most {max} characters.")
                    String statement,
            @Size(max = 50, message = "Name at most {max} things.")
                    List<@NotNull(message = "Send an object.") @Valid Scope> scope) {

        Specific {
            scope = PlanContent.orNone(scope);
        }
    }

    /** One thing that it is about. */
    @Schema(name = "IqaObjectiveScope")
    record Scope(
            @NotNull(message = "Choose the kind.") @Schema(required = true) ScopeKind kind,
            @NotNull(message = "Name it.") @Schema(required = true) UUID id) {}

    /** What an objective may be about. */
    @Schema(name = "IqaObjectiveScopeKind")
    enum ScopeKind {
        ACTIVITY,
        PROGRAMME,
        ASSESSOR,
        SITE
    }

    /** How it will be known: a number to compare with, or something to hand over (IQA-037). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaMeasurable")
    record Measurable(
            @Size(max = 500, message = "An indicator has at most {max} characters.")
                    @Schema(examples = "Samples completed")
                    String indicator,
            @Size(max = 60, message = "A unit has at most {max} characters.") String unit,
            @Digits(
                            integer = 10,
                            fraction = 2,
                            message = "Enter a number with at most two decimals.")
                    BigDecimal baseline,
            @Digits(
                            integer = 10,
                            fraction = 2,
                            message = "Enter a number with at most two decimals.")
                    @Schema(examples = "12")
                    BigDecimal target,
            Comparator comparator,
            @Size(max = 200, message = "A kind of evidence has at most {max} characters.")
                    @Schema(
                            description = "For a deliverable: what shows that it is there.",
                            examples = "Minutes")
                    String deliverable,
            @Size(max = 200, message = "A source has at most {max} characters.")
                    String dataSource) {}

    /** How a value is compared with the target. */
    @Schema(name = "IqaComparator")
    enum Comparator {
        AT_LEAST,
        AT_MOST,
        EXACTLY
    }

    /** Why it is right for this person and these priorities now (IQA-039). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaRealistic")
    record Realistic(
            @Size(max = 2000, message = "A rationale has at most {max} characters.")
                    String rationale,
            @Schema(description = "A priority of the plan.") UUID priorityId,
            @Size(max = 2000, message = "A text has at most {max} characters.")
                    String constraints) {}

    /** From when to when, with milestones on a long way (IQA-040). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaTimeBound")
    record TimeBound(
            LocalDate startOn,
            LocalDate dueOn,
            @Size(max = 20, message = "Name at most {max} milestones.")
                    List<@NotNull(message = "Send an object.") @Valid Milestone> milestones) {

        TimeBound {
            milestones = PlanContent.orNone(milestones);
        }
    }

    /** Something on the way. */
    @Schema(name = "IqaMilestone")
    record Milestone(
            @NotBlank(message = "Say what is reached.")
                    @Size(max = 200, message = "A milestone has at most {max} characters.")
                    @Schema(required = true, examples = "Half of the samples")
                    String title,
            @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2027-01-31")
                    LocalDate dueOn) {}
}
