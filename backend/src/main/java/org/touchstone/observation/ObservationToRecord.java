package org.touchstone.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows from an observation that is closed with this. */
@Schema(name = "ObservationToRecord")
record ObservationToRecord(
        @Size(max = 20, message = "Ask for at most {max} actions.")
                List<@Valid @NotNull(message = "Leave out empty actions.") WantedAction> actions) {

    ObservationToRecord {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }

    /** Something that is to be done. */
    @Schema(name = "ObservationWantedAction")
    record WantedAction(
            @NotBlank(message = "Say what is to be done.")
                    @Size(max = 4000, message = "A text has at most {max} characters.")
                    @Schema(required = true, examples = "Agree the plan with the learner first.")
                    String words,
            @NotNull(message = "Name who does it.")
                    @Schema(required = true, description = "As a rule the assessor.")
                    UUID ownerId,
            @NotNull(message = "Enter the day by which it is done.")
                    @Schema(required = true, examples = "2026-12-04")
                    LocalDate dueOn) {}
}
