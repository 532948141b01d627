package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done. */
@Schema(name = "IqaReason")
record ReasonToGive(
        @NotBlank(message = "Give the reason.")
                @Size(max = 1000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "The specification was withdrawn.")
                String reason) {}
