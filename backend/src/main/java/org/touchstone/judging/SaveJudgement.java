package org.touchstone.judging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level of an objective, as the reviewer decides it. */
@Schema(name = "SaveJudgement", description = "The level of an objective.")
record SaveJudgement(
        @NotBlank(message = "Choose a level.")
                @Size(max = 40, message = "A level is a code of at most {max} characters.")
                @Schema(
                        required = true,
                        description = "Code of the level in the visit's scheme.",
                        examples = "PARTLY_EFFECTIVE")
                String level,
        @Size(max = 4000, message = "Write at most {max} characters.")
                @Schema(
                        description =
                                "Why this level, naming what was seen. Needed below the best level, and where the level differs from the"
                                        + " proposal.",
                        examples =
                                "Sampling plans exist for all programmes; two were not followed.")
                String rationale,
        @Size(max = 2000, message = "Write at most {max} characters.")
                @Schema(
                        description =
                                "Why the level differs from what the centre was told; needed in that case only.",
                        examples = "Records that arrived after the visit show it working.")
                String changeReason) {

    Judgement.Decision decision() {
        return new Judgement.Decision(level, Texts.orNull(rationale), Texts.orNull(changeReason));
    }
}
