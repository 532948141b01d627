package org.touchstone.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Assessments as a centre's system knows them (IQA-082). Each row is looked at for itself. */
@Schema(name = "AssessmentsToUpsert")
record AssessmentsToUpsert(
        @NotNull(message = "Send the rows; none at all is an empty list.")
                @Size(max = 1000, message = "Send at most {max} rows at a time.")
                @Schema(required = true)
                List<Row> rows) {

    /** A learner's work for a unit under the sender's own key. */
    @Schema(name = "AssessmentToUpsert")
    record Row(
            @NotBlank(message = "Give the key by which your system knows the assessment.")
                    @Pattern(
                            regexp = "[\\w.:/-]{1,80}",
                            message =
                                    "A key has at most 80 letters, digits and the characters . : / - _")
                    @Schema(
                            required = true,
                            description = "Your own key; the same key means the same assessment.",
                            examples = "2026/L-0815/U302/OBS")
                    String key,
            @NotBlank(message = "Give the learner's reference.")
                    @Pattern(
                            regexp = "[\\w.:/-]{1,60}",
                            message =
                                    "A reference has at most 60 letters, digits and the characters . : / - _")
                    @Schema(
                            required = true,
                            description =
                                    "Your reference of the learner. Never a name: none is needed here.",
                            examples = "L-0815")
                    String learner,
            @NotBlank(message = "Give your key of the programme.")
                    @Size(max = 60, message = "A key has at most {max} characters.")
                    @Schema(required = true, examples = "SPORT-L3-Y1")
                    String programme,
            @NotBlank(message = "Give the code of the unit.")
                    @Pattern(
                            regexp = "[\\w.:/-]{1,40}",
                            message =
                                    "A code has at most 40 letters, digits and the characters . : / - _")
                    @Schema(required = true, examples = "U302")
                    String unit,
            @NotBlank(message = "Give your key of the assessor.")
                    @Size(max = 60, message = "A key has at most {max} characters.")
                    @Schema(
                            required = true,
                            description = "The staff key of the assessor of record.",
                            examples = "STAFF-0042")
                    String assessor,
            @NotNull(message = "Say how the work is assessed.") @Schema(required = true)
                    AssessmentMethod method,
            @Size(max = 200, message = "A name has at most {max} characters.")
                    @Schema(
                            description = "Name of the site, if you know it.",
                            examples = "Main site")
                    String site,
            @NotNull(message = "Say how far the learner is.") @Schema(required = true)
                    AssessmentState state,
            @Schema(
                            description =
                                    "Day of the decision; only with ASSESSED or CERTIFICATED.",
                            examples = "2026-11-12")
                    LocalDate assessedOn) {}
}
