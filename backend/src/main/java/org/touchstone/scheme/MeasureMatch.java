package org.touchstone.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure that a search found, with the places where the words stand (QMR-015). */
@Schema(name = "SchemeMeasureMatch", description = "A measure that a search found.")
record MeasureMatch(
        @Schema(required = true, description = "Published reference.", example = "QO.10.1")
                String ref,
        @Schema(required = true, description = "Code of its objective.", example = "QO.10")
                String objective,
        @Schema(
                        required = true,
                        description = "Title of its objective.",
                        example = "Managing assessment safeguards")
                String objectiveTitle,
        @Schema(
                        required = true,
                        description = "What is asked.",
                        example = "Learners and staff know how to appeal.")
                String statement,
        @Schema(
                        required = true,
                        description =
                                "Where the words stand; empty when the reference itself was asked for.")
                List<Snippet> snippets) {

    /** The part of a measure that holds the words. */
    @Schema(
            name = "SchemeSnippetField",
            description = "The part of a measure that holds the words.")
    enum Field {
        STATEMENT,
        GUIDANCE,
        EVIDENCE,
        NOTE
    }

    /** A stretch of text around the words found. */
    @Schema(name = "SchemeSnippet", description = "A stretch of text around the words found.")
    record Snippet(
            @Schema(
                            required = true,
                            description = "Which part of the measure it is from.",
                            example = "GUIDANCE")
                    Field field,
            @Schema(
                            required = true,
                            description =
                                    "The text in order, cut where a found word begins or ends.")
                    List<Part> parts) {}

    /** A piece of a snippet. */
    @Schema(name = "SchemeSnippetPart", description = "A piece of a snippet.")
    record Part(
            @Schema(required = true, description = "The text.", example = "malpractice")
                    String text,
            @Schema(
                            required = true,
                            description = "Whether it is a word that was asked for.",
                            example = "true")
                    boolean hit) {}
}
