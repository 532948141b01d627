package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What speaks for looking at an assessor more closely (IQA-070). */
@Schema(name = "AssessorRatingReason")
record RatingReason(
        @Schema(required = true) Code code,
        @Schema(required = true, examples = "No verified qualification for the programme.")
                String text) {

    /** The stable name of a reason. */
    @Schema(name = "AssessorRatingReasonCode")
    enum Code {
        NEW,
        UNQUALIFIED,
        CASELOAD,
        DISAGREEMENTS,
        NOT_OBSERVED
    }
}
