package org.touchstone.judging;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the reviewer has for a measure now. All parts go together, so that an answer and the note it
 * needs are never apart; a part left out is empty. A text may come before the answer.
 */
@Schema(name = "SaveFinding", description = "All that the reviewer has for a measure now.")
record SaveFinding(
        @Size(max = 40, message = "A finding is a code of at most {max} characters.")
                @Schema(
                        description =
                                "Code of the finding in the visit's scheme; leave it out while undecided.",
                        examples = "NOT_EFFECTIVE")
                String finding,
        @Size(max = 4000, message = "Write at most {max} characters.")
                @Schema(
                        description = "What was seen. No names of learners.",
                        examples = "The plan exists; two of six assessors did not know it.")
                String note,
        @Size(max = 4000, message = "Write at most {max} characters.")
                @Schema(
                        description =
                                "The answer to the prompt that was added to the measure, where there is one.",
                        examples = "Employer engagement is tracked per learner.")
                String addendumNote) {

    Finding.Content content() {
        return new Finding.Content(
                Texts.orNull(finding), Texts.orNull(note), Texts.orNull(addendumNote));
    }
}
