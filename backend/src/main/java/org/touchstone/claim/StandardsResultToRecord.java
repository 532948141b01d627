package org.touchstone.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result of standards verification to put on record. */
@Schema(name = "StandardsResultToRecord")
record StandardsResultToRecord(
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
        @Schema(description = "Leave it out when the result holds for the whole area.")
                UUID programmeId,
        @NotNull(message = "Choose the result.") @Schema(required = true) StandardsOutcome result,
        @NotNull(message = "Enter the day of the result.")
                @Schema(required = true, examples = "2026-11-12")
                LocalDate decidedOn,
        @Schema(
                        description =
                                "Last day on which it counts; otherwise the end of the cycle.",
                        examples = "2027-08-31")
                LocalDate validUntil,
        @Size(max = 200, message = "A name has at most {max} characters.")
                @Schema(examples = "Sam Standards")
                String verifier,
        @Size(max = 2000, message = "A text has at most {max} characters.")
                @Schema(
                        description = "What was weak, for the centre to improve.",
                        examples = "Feedback to learners does not name the criteria.")
                String weakness) {}
