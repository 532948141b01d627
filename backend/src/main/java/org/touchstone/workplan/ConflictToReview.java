package org.touchstone.workplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows from a conflict. */
@Schema(name = "IqaConflictToReview")
record ConflictToReview(
        @NotNull(message = "Choose what follows.") @Schema(required = true) Decision decision,
        @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(description = "The conditions, where it is managed.")
                String mitigation) {

    /** What may be decided. */
    @Schema(name = "IqaConflictDecision")
    enum Decision {
        MANAGED,
        PROHIBITED;

        Conflict.State state() {
            return Conflict.State.valueOf(name());
        }
    }
}
