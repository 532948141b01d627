package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict of interest of one's own, or that there is none. */
@Schema(name = "IqaConflictToDeclare")
record ConflictToDeclare(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotNull(message = "Choose the kind.")
                @Schema(required = true, description = "NONE declares that there is none.")
                Conflict.Kind kind,
        @Schema(description = "The other person, where they work at the centre.") UUID partyId,
        @Size(max = 300, message = "A party has at most {max} characters.")
                @Schema(description = "Else who it is, such as a learner's reference.")
                String party,
        @Size(max = 2000, message = "A text has at most {max} characters.") String words,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-09-01")
                LocalDate startsOn) {}
