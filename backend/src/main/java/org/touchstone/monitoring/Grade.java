package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the scale on which standards are judged. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "IqaGrade")
record Grade(
        @NotBlank(message = "Give the step a code.")
                @Size(max = 40, message = "A code has at most {max} characters.")
                @Pattern(
                        regexp = "[A-Z][A-Z0-9_]*",
                        message = "A code has capital letters, digits and underscores.")
                @Schema(required = true, examples = "NOT_MET")
                String code,
        @NotBlank(message = "Give the step its word.")
                @Size(max = 80, message = "A word has at most {max} characters.")
                @Schema(required = true, examples = "Not met")
                String label,
        @NotNull(message = "Say whether it calls for action.")
                @Schema(
                        required = true,
                        description = "Whether it is a finding and asks for a review of the plan.")
                Boolean acts) {

    /** The judgement of a standard that was not looked at, on every scale. */
    static final String NOT_LOOKED_AT = "NOT_LOOKED_AT";
}
