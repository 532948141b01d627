package org.touchstone.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Material that a standards verifier asks a centre for. */
@Schema(name = "SamplesToAsk")
record SamplesToAsk(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotBlank(message = "Choose the principal subject area.")
                @Size(max = 120, message = "A subject area has at most {max} characters.")
                @Schema(required = true, examples = "Sport")
                String subjectArea,
        @NotBlank(message = "Say what is asked for.")
                @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(required = true, examples = "Marked work of four learners for unit 3.")
                String words,
        @Schema(description = "Sent, rather than looked at on the spot.") boolean remote,
        @NotNull(message = "Enter the day by which it is needed.")
                @Schema(required = true, examples = "2026-12-04")
                LocalDate dueOn) {}
