package org.touchstone.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remark shown where one measure is judged or prepared. */
@Schema(name = "SchemeHint", description = "A remark shown where a measure is judged or prepared.")
public record Hint(
        @Schema(description = "What the remark is about.", example = "RULE", required = true)
                Kind kind,
        @Schema(
                        description = "The remark.",
                        example = "You may look at a small sample and note its size.",
                        required = true)
                String text) {

    /** What a screen does with a hint. */
    @Schema(name = "SchemeHintKind", description = "What a hint is about.")
    public enum Kind {
        /**
         * A sample may be looked at; the size of it is an optional field of the finding (QMR-148).
         */
        SAMPLE_OPTIONAL,
        /** Something that must not be asked for (QMR-286). */
        NOT_ASKED_FOR,
        /** Learner work and learners' names stay out (QMR-149, QMR-158). */
        NO_LEARNER_WORK,
        /** A rule worth repeating where it applies (QMR-247). */
        RULE
    }
}
