package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that quality assurance is held to. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "IqaStandard")
record Standard(
        @NotBlank(message = "Give the standard a code.")
                @Size(max = 40, message = "A code has at most {max} characters.")
                @Pattern(
                        regexp = "[A-Z][A-Z0-9_]*",
                        message = "A code has capital letters, digits and underscores.")
                @Schema(required = true, examples = "SOUND")
                String code,
        @NotBlank(message = "Give the standard a title.")
                @Size(max = 120, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "Decisions are sound")
                String title,
        @NotBlank(message = "Say what is asked for.")
                @Size(max = 1000, message = "A text has at most {max} characters.")
                @Schema(
                        required = true,
                        examples = "The decision can be followed from the evidence.")
                String words) {}
