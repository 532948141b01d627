package org.touchstone.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme that a centre begins. */
@Schema(name = "ProgrammeToAdd")
record ProgrammeToAdd(
        @NotNull(message = "Name the enrolment.") @Schema(required = true) UUID enrolmentId,
        @NotBlank(message = "Enter the number of the qualification.")
                @Schema(required = true, examples = "MA/2345/6")
                String qualificationNumber,
        @NotNull(message = "Enter the details.") @Valid @Schema(required = true)
                ProgrammeToSave details) {}
