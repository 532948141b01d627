package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that the sample of an assessor on a programme lacks of what the policy asks for. */
@Schema(name = "SampleShortfall")
record Shortfall(
        @Schema(required = true) Code code,
        @Schema(required = true, description = "How many are missing.", examples = "2") int missing,
        @Schema(
                        required = true,
                        examples = "3 of 10 learners are in the sample; 10 are needed (red).")
                String text) {

    /** The stable name of what is missing. */
    @Schema(name = "SampleShortfallCode")
    enum Code {
        /** Learners, by percentage and minimum. */
        LEARNERS,
        /** Units of learners who were drawn. */
        UNITS,
        /** Samples while the learner still works. */
        INTERIM,
        /** Samples at the end, on which a claim rests. */
        SUMMATIVE,
        /** Methods that must occur wherever an assessor uses them. */
        METHODS
    }
}
