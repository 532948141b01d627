package org.touchstone.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the head of centre will not sign the document as it stands. */
@Schema(name = "RejectEngagementSignature")
record RejectSignature(
        @Schema(required = true, examples = "The Art programme has not ended.")
                @NotBlank(message = "Say what has to change before you sign.")
                @Size(max = 4000, message = "Keep the comment within 4,000 characters.")
                String reason) {}
