package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision is in a sample, or is not, in one sentence for a person (IQA-024). */
@Schema(name = "SampleReason")
record SampleReason(
        @Schema(required = true, examples = "DRAWN") Code code,
        @Schema(
                        required = true,
                        examples =
                                "Place 3 of 12 in the order of this draw; 5 learners were needed (40 %, amber).")
                String text) {

    /** The stable name of a reason. */
    enum Code {
        DRAWN,
        ADDED,
        REACHES_UNIT,
        REACHES_METHOD,
        REACHES_SITE,
        BARRED,
        NOT_REACHED,
        UNIT_NOT_NEEDED,
        OTHER_EVIDENCE
    }
}
