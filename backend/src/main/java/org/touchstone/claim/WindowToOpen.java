package org.touchstone.claim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A window of online standardisation. */
@Schema(name = "StandardisationWindowToSave")
record WindowToOpen(
        @Size(max = 120, message = "A subject area has at most {max} characters.")
                @Schema(
                        description = "Leave it out for all principal subject areas.",
                        examples = "Sport")
                String subjectArea,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-10-01")
                LocalDate opensOn,
        @NotNull(message = "Enter the last day.") @Schema(required = true, examples = "2026-10-31")
                LocalDate closesOn,
        @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(description = "What came out of it, once it is over.")
                String outcome) {}
