package org.touchstone.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area of responsibility as it shall stand. */
@Schema(name = "IqaAreaToSave")
record AreaToSave(
        @NotBlank(message = "Name the centre.")
                @Schema(
                        required = true,
                        description = "Id or number of the centre; stays what it was.",
                        examples = "10001")
                String centre,
        @NotBlank(message = "Give the area a name.")
                @Size(max = 120, message = "A name has at most {max} characters.")
                @Schema(required = true, examples = "Engineering")
                String name,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-09-01")
                LocalDate startsOn,
        @Schema(description = "The last day; absent while it is open.", examples = "2027-08-31")
                LocalDate endsOn,
        @NotEmpty(message = "Choose at least one site.")
                @Size(max = 200, message = "Choose at most {max} sites.")
                @Schema(required = true)
                Set<@NotNull(message = "Name the site.") UUID> sites,
        @NotEmpty(message = "Choose at least one programme.")
                @Size(max = 500, message = "Choose at most {max} programmes.")
                @Schema(required = true)
                Set<@NotNull(message = "Name the programme.") UUID> programmes) {

    Area.Details details() {
        return new Area.Details(name.strip(), startsOn, endsOn, sites, programmes);
    }
}
