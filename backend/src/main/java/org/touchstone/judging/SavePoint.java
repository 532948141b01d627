package org.touchstone.judging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something noted for the report. */
@Schema(name = "SavePoint", description = "Something noted for the report.")
record SavePoint(
        @NotNull(message = "Choose what kind of point it is.")
                @Schema(required = true, description = "What it is.", examples = "RECOMMENDATION")
                PointKind kind,
        @Size(max = 20, message = "A code has at most {max} characters.")
                @Schema(
                        description =
                                "The objective; needed for essential actions and recommendations.",
                        examples = "QO.3")
                String objective,
        @Size(max = 20, message = "A reference has at most {max} characters.")
                @Schema(description = "The measure, where it is about one.", examples = "QO.3.4")
                String measure,
        @NotBlank(message = "Write what the report should say.")
                @Size(max = 4000, message = "Write at most {max} characters.")
                @Schema(
                        required = true,
                        description = "What the report says.",
                        examples = "Review the sampling plan each term and keep the minutes.")
                String text,
        @Size(max = 60, message = "Write at most {max} characters.")
                @Schema(description = "The level it concerns.", examples = "Level 3")
                String levelTag,
        @Size(max = 120, message = "Write at most {max} characters.")
                @Schema(description = "The subject area it concerns.", examples = "Engineering")
                String subjectTag) {

    ReportPoint.Content content() {
        return new ReportPoint.Content(
                kind,
                Texts.orNull(objective),
                Texts.orNull(measure),
                text,
                Texts.orNull(levelTag),
                Texts.orNull(subjectTag));
    }
}
