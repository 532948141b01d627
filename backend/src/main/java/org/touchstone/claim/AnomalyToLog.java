package org.touchstone.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate that deviates from the records. */
@Schema(name = "CertificateAnomalyToLog")
record AnomalyToLog(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @Schema(description = "The batch it was claimed in.") UUID batchId,
        @NotBlank(message = "Give the learner's reference.")
                @Size(max = 60, message = "A reference has at most {max} characters.")
                @Schema(
                        required = true,
                        description = "Your own reference, never a name.",
                        examples = "L-2041")
                String learner,
        @NotNull(message = "Say how it deviates.") @Schema(required = true) AnomalyKind kind,
        @NotBlank(message = "Say what was found.")
                @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(
                        required = true,
                        examples = "The certificate lists five units, we have six.")
                String words,
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-11-20")
                LocalDate foundOn) {}
