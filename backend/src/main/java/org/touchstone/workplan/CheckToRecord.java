package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check to put on record. */
@Schema(name = "IqaSkillCheckToRecord")
record CheckToRecord(
        @NotNull(message = "Choose the member.") @Schema(required = true) UUID personId,
        @NotNull(message = "Choose the kind.") @Schema(required = true) SkillCheck.Kind kind,
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-09-14")
                LocalDate heldOn,
        @NotBlank(message = "Say what came out.")
                @Size(max = 2000, message = "An outcome has at most {max} characters.")
                @Schema(required = true, examples = "Sure in sampling, needs practice in feedback.")
                String outcome,
        @Size(max = 2000, message = "A text has at most {max} characters.") String evidence,
        @Size(max = 1000, message = "A reason has at most {max} characters.")
                @Schema(
                        description =
                                "Why it is accepted in place of a training needs analysis; leave it out where it is not.")
                String inPlaceOfAnalysis) {}
