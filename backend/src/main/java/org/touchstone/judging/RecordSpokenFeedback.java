package org.touchstone.judging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded about the feedback given by word of mouth. */
@Schema(
        name = "RecordSpokenFeedback",
        description = "What is recorded about the feedback given by word of mouth.")
record RecordSpokenFeedback(
        @NotNull(message = "Say when the feedback was given.")
                @Schema(required = true, description = "When it was given.")
                Instant givenAt,
        @NotBlank(message = "Say who was there.")
                @Size(max = 500, message = "Write at most {max} characters.")
                @Schema(
                        required = true,
                        description = "Who was there.",
                        examples = "Bea Lantern (Quality Nominee), Cem Archer (Head of Centre)")
                String personsPresent,
        @Size(max = 4000, message = "Write at most {max} characters.")
                @Schema(description = "What was said.")
                String notes,
        @Size(max = 10, message = "Send at most {max} codes.")
                @Schema(
                        description =
                                "What the centre was told about a certification block: codes of the scheme's `blockExplanation`. All of them are"
                                        + " needed when an objective linked to certification is at the lowest level.",
                        examples = "[\"EVIDENCE_LACKING\", \"BLOCK_POSSIBLE\", \"NEXT_STEPS\"]")
                List<String> blockExplained,
        @Schema(
                        description =
                                "Whether the centre may read the notes and the provisional levels here. Left out: no.")
                Boolean shareWithCentre) {

    SpokenFeedback.Content content() {
        return new SpokenFeedback.Content(
                givenAt,
                personsPresent,
                Texts.orNull(notes),
                blockExplained == null ? Set.of() : Set.copyOf(blockExplained),
                shareWithCentre != null && shareWithCentre);
    }
}
