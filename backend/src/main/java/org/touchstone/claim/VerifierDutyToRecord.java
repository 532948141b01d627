package org.touchstone.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standardisation, a training or a meeting to put on record (QMR-246). */
@Schema(name = "VerifierDutyToRecord")
record VerifierDutyToRecord(
        @NotNull(message = "Say what it was.") @Schema(required = true) VerifierDutyKind kind,
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-10-12")
                LocalDate heldOn,
        @NotBlank(message = "Say what was done.")
                @Size(max = 2000, message = "A record has at most {max} characters.")
                @Schema(
                        required = true,
                        examples = "Three marked assignments compared by all assessors.")
                String words) {}
