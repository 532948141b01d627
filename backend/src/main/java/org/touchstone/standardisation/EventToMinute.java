package org.touchstone.standardisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a standardisation event. */
@Schema(name = "StandardisationToMinute")
record EventToMinute(
        @NotNull(message = "Say who was there.")
                @Size(min = 1, max = 500, message = "Name between {min} and {max} people.")
                @Schema(required = true)
                List<@NotNull(message = "Name the person.") UUID> attendees,
        @Size(max = 500, message = "Name at most {max} people.")
                List<@NotNull(message = "Name the person.") UUID> apologies,
        @NotBlank(message = "Say what was decided.")
                @Size(max = 8000, message = "Decisions have at most {max} characters.")
                @Schema(required = true, examples = "Evaluation is needed for a distinction.")
                String decisions,
        @Size(max = 50, message = "Agree on at most {max} actions.")
                List<@NotNull(message = "Send an object.") @Valid AgreedAction> actions) {

    EventToMinute {
        apologies = apologies == null ? List.of() : List.copyOf(apologies);
        actions = actions == null ? List.of() : List.copyOf(actions);
    }

    /** Something that somebody does after it. */
    @Schema(name = "StandardisationAction")
    record AgreedAction(
            @NotBlank(message = "Say what is done.")
                    @Size(max = 4000, message = "An action has at most {max} characters.")
                    @Schema(required = true, examples = "Rewrite the brief of unit 3.")
                    String text,
            @NotNull(message = "Name who does it.") @Schema(required = true) UUID ownerId,
            @Schema(
                            description =
                                    "Who accepts it as done, and never is who does it; whoever minutes the event unless told otherwise.")
                    UUID verifierId,
            @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2026-12-18")
                    LocalDate dueOn) {

        UUID acceptedBy(UUID minuting) {
            return verifierId == null ? minuting : verifierId;
        }
    }
}
