package org.touchstone.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What commands on monitoring points and their records say. */
final class PointRequests {

    private PointRequests() {}

    /** What a point waited for happened. */
    @Schema(name = "IqaEventHappened")
    record Happened(
            @NotNull(message = "Enter the day.") @Schema(required = true, examples = "2017-01-16")
                    LocalDate happenedOn,
            @NotBlank(message = "Say what happened.")
                    @Size(max = 500, message = "A text has at most {max} characters.")
                    @Schema(required = true, examples = "All units of the first stage are sampled.")
                    String happened) {}

    /** The lead begins to look. */
    @Schema(name = "IqaPointToStart")
    record Start(
            @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(description = "Needed for a point that was missed.")
                    String reason) {}

    /** Another window for a missed point. */
    @Schema(name = "IqaPointToReschedule")
    record Reschedule(
            @NotNull(message = "Enter the first day.") @Schema(required = true) LocalDate fromOn,
            @NotNull(message = "Enter the last day.") @Schema(required = true) LocalDate toOn,
            @NotBlank(message = "Give the reason.")
                    @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(required = true, examples = "The member was away.")
                    String reason) {}

    /** Why. */
    @Schema(name = "IqaMonitoringReason")
    record Reason(
            @NotBlank(message = "Give the reason.")
                    @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(required = true, examples = "The programme was withdrawn.")
                    String reason) {}

    /** The member's answer. */
    @Schema(name = "IqaFeedbackResponse")
    record Response(
            @NotBlank(message = "Write your answer.")
                    @Size(max = 4000, message = "A text has at most {max} characters.")
                    @Schema(required = true, examples = "Agreed; the form has a line for it now.")
                    String response) {}

    /** A problem that was found, with an action or the reason for none. */
    @Schema(name = "IqaFindingToRaise")
    record Raise(
            @NotBlank(message = "Name the standard.")
                    @Size(max = 40, message = "A code has at most {max} characters.")
                    @Schema(required = true, examples = "SOUND")
                    String standard,
            @NotNull(message = "Say how much it weighs.") @Schema(required = true)
                    MonitoringFinding.Severity severity,
            @NotBlank(message = "Say what was found.")
                    @Size(max = 2000, message = "A text has at most {max} characters.")
                    @Schema(
                            required = true,
                            examples = "Two of five samples do not say what was seen.")
                    String words,
            @Valid @Schema(description = "What follows.") ToDo action,
            @Size(max = 1000, message = "A reason has at most {max} characters.")
                    @Schema(description = "Where no action follows.")
                    String noActionBecause) {}

    /** Something that somebody is to do. */
    @Schema(name = "IqaFindingAction")
    record ToDo(
            @NotBlank(message = "Say what is to be done.")
                    @Size(max = 4000, message = "A text has at most {max} characters.")
                    @Schema(required = true)
                    String text,
            @NotNull(message = "Say who does it.") @Schema(required = true) UUID ownerId,
            @NotNull(message = "Say by when.") @Schema(required = true) LocalDate dueOn) {}
}
