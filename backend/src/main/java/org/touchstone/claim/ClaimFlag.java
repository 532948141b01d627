package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A warning beside the answer; the record is null where there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClaimFlag", description = "A warning that does not close claims today.")
record ClaimFlag(
        @Schema(required = true) ClaimFlagCode code,
        @Schema(required = true, examples = "Name a new lead internal verifier by 31 Aug 2027.")
                String words,
        ClaimRecord record) {

    /** What a change is seen by: of held results also how many learners wait. */
    String said() {
        return code == ClaimFlagCode.RESULTS_HELD
                ? code + "/" + Integer.toHexString(words.hashCode())
                : code.name();
    }
}
