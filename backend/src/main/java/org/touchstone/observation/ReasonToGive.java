package org.touchstone.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an observation is cancelled. */
@Schema(name = "ObservationToCancel")
record ReasonToGive(
        @NotBlank(message = "Give the reason.")
                @Size(max = 2000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "The assessor left the centre.")
                String reason) {}
