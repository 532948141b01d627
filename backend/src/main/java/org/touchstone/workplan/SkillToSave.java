package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill as it shall stand. */
@Schema(name = "IqaSkillToSave")
record SkillToSave(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre; stays what it was.",
                        examples = "10001")
                String centre,
        @NotNull(message = "Name the person.")
                @Schema(required = true, description = "Whose skill it is; stays what it was.")
                UUID personId,
        @Schema(description = "The programme it counts for; leave it out for a general one.")
                UUID programmeId,
        @Size(max = 200, message = "A unit has at most {max} characters.")
                @Schema(examples = "Unit 3")
                String unit,
        @NotBlank(message = "Name the qualification.")
                @Size(max = 300, message = "A qualification has at most {max} characters.")
                @Schema(required = true, examples = "Level 4 award in internal quality assurance")
                String qualification,
        @NotNull(message = "Say whether it is held already.") @Schema(required = true)
                Skill.Standing standing,
        @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(description = "Experience in the occupation.")
                String experience,
        @Size(max = 500, message = "A certificate is named in at most {max} characters.")
                @Schema(description = "Where the certificate is kept.", examples = "Staff file 12")
                String certificate,
        LocalDate expiresOn,
        @Schema(
                        description =
                                "By when a qualification that is worked towards is to be held; left out, as many months from today as the"
                                        + " installation says.",
                        examples = "2028-05-23")
                LocalDate qualifyBy) {}
