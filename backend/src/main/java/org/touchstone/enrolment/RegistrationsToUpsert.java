package org.touchstone.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snapshot of a centre's active registrations (QMR-299). Each row is looked at for itself. */
@Schema(name = "RegistrationsToUpsert")
record RegistrationsToUpsert(
        @NotNull(message = "Enter the day of the snapshot.")
                @Schema(required = true, examples = "2026-11-01")
                LocalDate takenOn,
        @NotNull(message = "Send the rows; none at all is an empty list.")
                @Size(max = 20_000, message = "A snapshot has at most {max} rows.")
                @Schema(required = true)
                List<Row> rows) {

    /** Active learners of one qualification at one site in one delivery context. */
    @Schema(name = "RegistrationToUpsert")
    record Row(
            @NotBlank(message = "Enter the number of the qualification.")
                    @Size(max = 60, message = "A number has at most {max} characters.")
                    @Schema(required = true, examples = "MA/2345/6")
                    String qualificationNumber,
            @Schema(description = "The site; left out where it does not matter.") UUID siteId,
            @Size(max = 200, message = "The name of a site has at most {max} characters.")
                    @Schema(
                            description = "Name of the site, in the place of its id.",
                            examples = "Main campus")
                    String site,
            @Pattern(
                            regexp = "[A-Z][A-Z0-9_]{1,39}",
                            message = "A delivery context is a code in capital letters.")
                    @Schema(
                            description = "How it is delivered; left out for ordinary delivery.",
                            examples = "APPRENTICESHIP")
                    String deliveryContext,
            @NotNull(message = "Enter the number of active learners.")
                    @Min(value = 0, message = "There cannot be fewer than no learners.")
                    @Max(value = 1_000_000, message = "That is more learners than can be.")
                    @Schema(required = true, examples = "24")
                    Integer activeLearners,
            @NotNull(message = "Enter the day of the first registration.")
                    @Schema(required = true, examples = "2026-09-14")
                    LocalDate firstRegisteredOn) {

        /** What tells a row from the others, in words. */
        String named() {
            return Stream.of(
                            qualificationNumber,
                            site == null ? siteId : site.strip(),
                            deliveryContext)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining(" · "));
        }
    }
}
