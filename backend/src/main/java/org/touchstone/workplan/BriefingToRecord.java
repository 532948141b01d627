package org.touchstone.workplan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A briefing on a version, face to face or online. */
@Schema(name = "IqaBriefingToRecord")
record BriefingToRecord(
        @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-09-21")
                LocalDate heldOn,
        @NotEmpty(message = "Say who was there.")
                @Size(max = 200, message = "Name at most {max} people.")
                @Schema(required = true)
                Set<@NotNull(message = "Name the person.") UUID> attendees,
        @Size(max = 4000, message = "A text has at most {max} characters.") String notes) {}
