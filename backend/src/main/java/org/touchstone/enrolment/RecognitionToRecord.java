package org.touchstone.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recognition of a centre as it shall stand. */
@Schema(name = "RecognitionToRecord")
record RecognitionToRecord(
        @NotNull(message = "Enter the day of recognition.")
                @Schema(required = true, examples = "2009-09-01")
                LocalDate recognisedOn,
        @NotNull(message = "Choose the edition of the terms the centre agreed to.")
                @Schema(required = true)
                UUID termsId,
        @NotNull(message = "Enter the day of the agreement.")
                @Schema(required = true, examples = "2024-10-02")
                LocalDate agreedOn) {}
