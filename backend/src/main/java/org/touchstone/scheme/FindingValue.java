package org.touchstone.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer a reviewer can give on a measure, and what must be written with it (QMR-165). */
@Schema(name = "SchemeFinding", description = "One answer a reviewer can give on a measure.")
public record FindingValue(
        @Schema(description = "Stable code.", example = "NOT_EFFECTIVE", required = true)
                String code,
        @Schema(
                        description = "Words shown on screen.",
                        example = "In place, not effective",
                        required = true)
                String label,
        @Schema(
                        description = "What the finding says.",
                        example =
                                "The centre has a process for the measure, but it does not work well enough.",
                        required = true)
                String meaning,
        @Schema(description = "Whether a note is needed.", example = "true", required = true)
                boolean noteRequired,
        @Schema(description = "Whether a reason is needed.", example = "false", required = true)
                boolean reasonRequired) {}
