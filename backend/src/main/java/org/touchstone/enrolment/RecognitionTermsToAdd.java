package org.touchstone.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new edition of the terms. */
@Schema(name = "RecognitionTermsToAdd")
record RecognitionTermsToAdd(
        @NotBlank(message = "Name the edition.")
                @Size(max = 20, message = "An edition has at most {max} characters.")
                @Schema(required = true, examples = "2026")
                String edition,
        @NotBlank(message = "Enter the title.")
                @Size(max = 200, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "Terms of centre recognition")
                String title,
        @NotBlank(message = "Enter the text.")
                @Size(max = 200_000, message = "The text has at most {max} characters.")
                @Schema(required = true)
                String text,
        @NotNull(message = "Enter the first day in force.")
                @Schema(required = true, examples = "2026-09-01")
                LocalDate inForceFrom) {}
