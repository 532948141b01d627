package org.touchstone.standardisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A standardisation event with its minutes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StandardisationEvent")
record EventView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Diploma in Sport") String programmeTitle,
        @Schema(required = true, examples = "Distinction in unit 3") String title,
        @Schema(required = true, examples = "2026-11-26") LocalDate heldOn,
        @Schema(required = true) StandardisationState state,
        @Schema(required = true) List<String> units,
        String material,
        @Schema(required = true, description = "By name.") List<Participant> people,
        String decisions,
        @Schema(required = true, description = "Internal actions that came out of it.")
                List<ActionOfEvent> actions,
        @Schema(description = "Why it did not take place.") String reason,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** Somebody invited, there or excused. */
    @Schema(name = "StandardisationParticipant")
    record Participant(
            @Schema(required = true) UUID personId,
            @Schema(required = true, examples = "Tom Teacher") String personName,
            @Schema(required = true) StandardisationPart part) {}

    /** An action and where it stands. */
    @Schema(name = "StandardisationActionRef")
    record ActionOfEvent(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "IA-2026-00042") String reference,
            @Schema(required = true) UUID ownerId,
            @Schema(required = true, examples = "Tom Teacher") String ownerName,
            @Schema(required = true, examples = "2026-12-18") LocalDate dueOn,
            @Schema(required = true, examples = "OPEN") String state) {}
}
