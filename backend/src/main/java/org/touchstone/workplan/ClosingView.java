package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** The end of a plan: how far it was met, what it taught, what is carried on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaPlanClosing")
record ClosingView(
        @Schema(required = true) UUID planId,
        @Schema(required = true) PlanState state,
        LocalDate closedOn,
        @Schema(examples = "Lena Leader") String closedByName,
        @Schema(description = "Why before the end of the period.") String earlyReason,
        @Schema(
                        required = true,
                        description =
                                "As sent with the closing; of the last one while it is open again.")
                List<PlanToClose.Evaluation> evaluations,
        String lessons,
        @Schema(
                        required = true,
                        description =
                                "What is open still and may be cancelled, with a reason, by the closing itself.")
                List<PlanCloseGuard.OpenRecord> openRecords,
        @Schema(required = true) List<String> carryForward,
        @Schema(description = "When the lead asked to open it again.") LocalDate reopenAskedOn,
        @Schema(description = "Why the lead wishes to open it again.") String reopenReason,
        @Schema(
                        required = true,
                        description = "`close` with all that is unfinished, and what follows it.")
                List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {}
