package org.touchstone.standardisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an event does not take place. */
@Schema(name = "StandardisationToCancel")
record EventToCancel(
        @NotBlank(message = "Give the reason.")
                @Size(max = 1000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "The building is closed.")
                String reason) {}
