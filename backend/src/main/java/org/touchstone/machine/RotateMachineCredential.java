package org.touchstone.machine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a credential is replaced. */
@Schema(name = "RotateMachineCredential")
record RotateMachineCredential(
        @Min(value = 1, message = "The grace is at least 1 day.")
                @Max(value = 30, message = "The grace is at most 30 days.")
                @Schema(
                        description =
                                "For how many days more the credential before stays good; 7 unless told.",
                        defaultValue = "7",
                        examples = "7")
                Integer graceDays) {

    static final int USUAL_GRACE = 7;

    int days() {
        return graceDays == null ? USUAL_GRACE : graceDays;
    }
}
