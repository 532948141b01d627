package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What leads to an amendment. */
@Schema(name = "IqaAmendmentToBegin")
record AmendmentToBegin(
        @NotNull(message = "Choose what leads to it.") @Schema(required = true)
                ChangeTrigger trigger,
        @NotBlank(message = "Give the reason.")
                @Size(max = 1000, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "Unit 3 moves to spring.")
                String reason) {}
