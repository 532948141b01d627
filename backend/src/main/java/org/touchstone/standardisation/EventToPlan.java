package org.touchstone.standardisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standardisation event as it is planned. */
@Schema(name = "StandardisationToPlan")
record EventToPlan(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre.",
                        examples = "10001")
                String centre,
        @NotNull(message = "Choose the programme.") @Schema(required = true) UUID programmeId,
        @NotBlank(message = "Say what is compared.")
                @Size(max = 200, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "Distinction in unit 3")
                String title,
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-11-26")
                LocalDate heldOn,
        @Size(max = 60, message = "Name at most {max} units.")
                List<
                                @NotBlank(message = "Name the unit.")
                                @Size(max = 200, message = "A unit has at most {max} characters.")
                                String>
                        units,
        @Size(max = 4000, message = "Material has at most {max} characters.")
                @Schema(
                        description = "What is looked at, without learners' names.",
                        examples = "Three portfolios of last year")
                String material,
        @Size(max = 500, message = "Invite at most {max} people.")
                List<@NotNull(message = "Name the person.") UUID> invited) {

    EventToPlan {
        units = units == null ? List.of() : List.copyOf(units);
        invited = invited == null ? List.of() : List.copyOf(invited);
    }
}
