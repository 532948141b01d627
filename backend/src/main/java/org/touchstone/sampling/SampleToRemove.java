package org.touchstone.sampling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision is taken out of the sample. */
@Schema(name = "SampleToRemove")
record SampleToRemove(
        @NotBlank(message = "Say why it is taken out.")
                @Size(max = 2000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "The work was lost in the flood of 3 November.")
                String reason) {}
