package org.touchstone.sampling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draw to be made. */
@Schema(name = "SampleDrawToMake")
record DrawToMake(
        @NotBlank(message = "Give the seed.")
                @Pattern(
                        regexp = "[\\w.:/ -]{1,100}",
                        message =
                                "A seed has at most 100 letters, digits, blanks and the characters . : / - _")
                @Schema(
                        required = true,
                        description =
                                "Any text. The same seed and the same population give the same sample, on every machine.",
                        examples = "AUTUMN-2026")
                String seed,
        @Size(max = 2000, message = "A reason has at most {max} characters.")
                @Schema(
                        description = "Why it is drawn again, for a later draw.",
                        examples = "Two learners withdrew and an assessor joined.")
                String reason) {}
