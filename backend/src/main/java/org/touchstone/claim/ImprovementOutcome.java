package org.touchstone.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an improvement action, or why it is not wanted any more. */
@Schema(name = "ImprovementOutcome")
record ImprovementOutcome(
        @NotBlank(message = "Say what came of it.")
                @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "Eight assessors were trained on 9 January.")
                String words) {}
