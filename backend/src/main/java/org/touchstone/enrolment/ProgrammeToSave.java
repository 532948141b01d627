package org.touchstone.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can change about a programme. */
@Schema(name = "ProgrammeToSave")
record ProgrammeToSave(
        @NotBlank(message = "Enter the title.")
                @Size(max = 300, message = "A title has at most {max} characters.")
                @Schema(required = true, examples = "Sport, first year")
                String title,
        @Schema(description = "Where it is delivered, if at one site.") UUID siteId,
        @Schema(description = "Who leads it; left out while nobody does.") UUID leaderId,
        @NotNull(message = "Enter the first day.") @Schema(required = true, examples = "2026-09-01")
                LocalDate startsOn,
        @Schema(description = "Last day; left out while it goes on.") LocalDate endsOn,
        @Schema(description = "Who of the team does what.") Map<ProgrammeDuty, UUID> duties) {

    Programme.Details details() {
        return new Programme.Details(
                title.strip(),
                siteId,
                leaderId,
                startsOn,
                endsOn,
                duties == null ? Map.of() : duties);
    }
}
