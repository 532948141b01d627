package org.touchstone.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was looked at in a check. */
@Schema(name = "ClaimCheck")
record BatchWords(
        @NotBlank(message = "Say which records the claims were compared with.")
                @Size(max = 2000, message = "A record has at most {max} characters.")
                @Schema(
                        required = true,
                        examples = "Compared with the final tracking sheets of all three groups.")
                String words) {}
