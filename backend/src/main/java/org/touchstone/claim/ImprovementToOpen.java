package org.touchstone.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An improvement action to be opened. */
@Schema(name = "ImprovementActionToOpen")
record ImprovementToOpen(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotNull(message = "Say what led to it.") @Schema(required = true) ImprovementSource source,
        @Schema(description = "Needed for `SV`, and only there.") UUID standardsResultId,
        @Schema(description = "Needed for `QMR`, and only there.") UUID visitId,
        @Size(max = 120, message = "A subject area has at most {max} characters.")
                @Schema(description = "Taken from the result for `SV`.", examples = "Sport")
                String subjectArea,
        @NotBlank(message = "Say what is to be done.")
                @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "Train assessors in naming the criteria.")
                String words,
        @Schema(description = "Who looks after it: someone of the centre.") UUID ownerId,
        @NotNull(message = "Say by when.") @Schema(required = true, examples = "2027-01-15")
                LocalDate dueOn) {}
