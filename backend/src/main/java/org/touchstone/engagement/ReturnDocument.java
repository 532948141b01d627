package org.touchstone.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the reviewer sends the document back, by section. */
@Schema(name = "ReturnEngagementDocument")
record ReturnDocument(
        @Schema(required = true)
                @NotEmpty(message = "Give at least one reason.")
                @Size(max = 20, message = "Give at most 20 reasons.")
                List<@Valid @NotNull(message = "A reason is missing.") Reason> reasons) {

    /** One reason; without a section it concerns the whole document. */
    @Schema(name = "ReturnReason")
    record Reason(
            SectionName section,
            @Schema(required = true, examples = "Say what came of each action.")
                    @NotBlank(message = "Say what is lacking.")
                    @Size(max = 4000, message = "Keep the reason within 4,000 characters.")
                    String reason) {}
}
