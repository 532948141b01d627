package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is looked at of an assessor, of a unit, or of a unit with an assessor (IQA-025). */
@Schema(name = "SampleGapReasonToGive")
record GapReasonToGive(
        @Schema(description = "Leave it out for a unit of all assessors.") UUID assessorId,
        @Pattern(
                        regexp = "[\\w.:/-]{1,40}",
                        message =
                                "A code has at most 40 letters, digits and the characters . : / - _")
                @Schema(description = "Leave it out for all of an assessor.", examples = "U302")
                String unit,
        @NotBlank(message = "Say why.")
                @Size(max = 2000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "Nobody takes this unit before March.")
                String reason) {

    /** One text for one gap. */
    String gap() {
        return (assessorId == null ? "" : assessorId) + "/" + (unit == null ? "" : unit);
    }

    /** Whether it says which gap is meant. */
    @JsonIgnore
    @AssertTrue(message = "Name the assessor, the unit, or both.")
    public boolean isOfSomething() {
        return assessorId != null || unit != null;
    }
}
