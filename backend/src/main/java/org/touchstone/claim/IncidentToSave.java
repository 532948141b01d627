package org.touchstone.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident as it shall stand. */
@Schema(name = "ClaimIncidentToSave")
record IncidentToSave(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotNull(message = "Say what was wrong.") @Schema(required = true) IncidentKind kind,
        @NotNull(message = "Say what it is about.") @Schema(required = true)
                IncidentConcerns concerns,
        @NotNull(message = "Enter the day on which it was found.")
                @Schema(required = true, examples = "2026-11-20")
                LocalDate foundOn,
        @NotBlank(message = "Say what happened.")
                @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "Four learners were registered a term late.")
                String words,
        @Size(max = 4000, message = "A text has at most {max} characters.")
                @Schema(description = "What the investigation found.")
                String investigation) {}
