package org.touchstone.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One level of the judgement scale (QMR-163). The scale is data: codes are text, not constants.
 *
 * @param rank 1 is the best level
 * @param lowest whether this is the level with consequences on objectives linked to certification
 * @param colour name of a colour token of the screens
 * @param shape how full the sign beside the word is, so that colour never stands alone
 * @param onlyFindings when not empty, no other finding may stand beside the level (QMR-166)
 * @param needsOneOf when not empty, at least one of these findings must be there (QMR-166)
 */
@Schema(name = "SchemeLevel", description = "One level of the judgement scale.")
public record Level(
        @Schema(description = "Stable code.", example = "PARTLY_EFFECTIVE", required = true)
                String code,
        @Schema(
                        description = "Words shown on screen.",
                        example = "Partly effective",
                        required = true)
                String label,
        @Schema(description = "1 is the best level.", example = "2", required = true) int rank,
        @Schema(description = "Whether it is the lowest level.", example = "false", required = true)
                boolean lowest,
        @Schema(
                        description = "What the level says.",
                        example = "Every process exists, but some do not work well enough.",
                        required = true)
                String meaning,
        @Schema(description = "Colour token.", example = "caution", required = true) String colour,
        @Schema(description = "How full the sign is.", example = "HALF", required = true)
                Shape shape,
        @Schema(
                        description = "What the report must contain at this level.",
                        example = "ESSENTIAL_ACTION_OR_RECOMMENDATION",
                        required = true)
                AsksFor asksFor,
        @Schema(
                        description = "The same in words.",
                        example = "At least one essential action or one recommendation.",
                        required = true)
                String asksForWords,
        @Schema(
                        description = "Whether the reviewer must give a rationale.",
                        example = "true",
                        required = true)
                boolean rationaleRequired,
        @Schema(
                        description = "When not empty, the only findings that may stand beside it.",
                        example = "[\"MET\"]")
                List<String> onlyFindings,
        @Schema(
                        description = "When not empty, at least one of these must be there.",
                        example = "[\"NOT_EVIDENCED\"]")
                List<String> needsOneOf) {

    /** How full the sign of a level is drawn. */
    @Schema(name = "SchemeLevelShape", description = "How full the sign of a level is drawn.")
    public enum Shape {
        FULL,
        HALF,
        EMPTY
    }

    public Level {
        onlyFindings = onlyFindings == null ? List.of() : List.copyOf(onlyFindings);
        needsOneOf = needsOneOf == null ? List.of() : List.copyOf(needsOneOf);
    }
}
