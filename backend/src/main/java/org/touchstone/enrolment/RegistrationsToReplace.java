package org.touchstone.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snapshot of a centre's active registrations. */
@Schema(name = "RegistrationsToReplace")
record RegistrationsToReplace(
        @NotNull(message = "Enter the day of the snapshot.")
                @Schema(required = true, examples = "2026-11-01")
                LocalDate takenOn,
        @NotNull(message = "Send the lines; none at all is an empty list.")
                @Size(max = 20_000, message = "A snapshot has at most {max} lines.")
                @Schema(required = true)
                List<@NotNull(message = "Leave out empty lines.") @Valid Line> lines) {

    /** Active learners of one qualification at one site in one delivery context. */
    @Schema(name = "RegistrationLineToReplace")
    record Line(
            @NotBlank(message = "Enter the number of the qualification.")
                    @Schema(required = true, examples = "MA/2345/6")
                    String qualificationNumber,
            @Schema(description = "The site; left out where it does not matter.") UUID siteId,
            @Pattern(
                            regexp = "[A-Z][A-Z0-9_]{1,39}",
                            message = "A delivery context is a code in capital letters.")
                    @Schema(
                            description = "How it is delivered; left out for ordinary delivery.",
                            examples = "APPRENTICESHIP")
                    String deliveryContext,
            @Min(value = 0, message = "There cannot be fewer than no learners.")
                    @Max(value = 1_000_000, message = "That is more learners than can be.")
                    @Schema(required = true, examples = "24")
                    int activeLearners,
            @NotNull(message = "Enter the day of the first registration.")
                    @Schema(required = true, examples = "2026-09-14")
                    LocalDate firstRegisteredOn) {}
}
