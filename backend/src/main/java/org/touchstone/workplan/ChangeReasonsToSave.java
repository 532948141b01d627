package org.touchstone.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.workplan.PlanEvents.Section;

/** Why things change against the version in force; what is not in the list has no reason. */
@Schema(name = "IqaChangeReasonsToSave")
record ChangeReasonsToSave(
        @NotNull(message = "Send the list.")
                @Size(max = 700, message = "There are at most {max} changes.")
                @Schema(required = true)
                List<@NotNull(message = "Send an object.") @Valid Reason> items) {

    /** Why one thing changes. */
    @Schema(name = "IqaChangeReason")
    record Reason(
            @NotNull(message = "Name the section.") @Schema(required = true) Section section,
            @Schema(description = "The item; leave it out for the context and the sampling policy.")
                    UUID itemId,
            @NotNull(message = "Choose what leads to it.") @Schema(required = true)
                    ChangeTrigger trigger,
            @NotBlank(message = "Give the reason.")
                    @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(required = true, examples = "The assessor is away until January.")
                    String reason,
            @Schema(description = "The flag, record or review that it cites.") UUID citedId) {

        UUID item() {
            return itemId == null ? PlanChange.NO_ITEM : itemId;
        }
    }
}
