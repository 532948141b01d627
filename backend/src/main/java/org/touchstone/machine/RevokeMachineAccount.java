package org.touchstone.machine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a machine account is ended. */
@Schema(name = "RevokeMachineAccount")
record RevokeMachineAccount(
        @NotBlank(message = "Enter why it is revoked.")
                @Size(max = 500, message = "A reason has at most {max} characters.")
                @Schema(required = true, examples = "The system was replaced")
                String reason) {}
