package org.touchstone.sampling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that the lead adds to the sample by choice. */
@Schema(name = "SampleToAdd")
record SampleToAdd(
        @NotNull(message = "Name the assessment.") @Schema(required = true) UUID assessmentId,
        @NotNull(message = "Say when it is to be looked at.") @Schema(required = true)
                SampleStage stage,
        @NotBlank(message = "Say why it is to be looked at.")
                @Size(max = 500, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "The assessor asked for a second view.")
                String reason) {}
