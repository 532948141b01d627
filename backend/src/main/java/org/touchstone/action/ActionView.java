package org.touchstone.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** One essential action with its clock explained and its conversation. */
@Schema(name = "EssentialAction")
record ActionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "EA-2016-00042") String reference,
        @Schema(required = true, description = "The action as the tracker shows it.")
                ActionRow summary,
        @Schema(description = "Title of the objective.") String objectiveTitle,
        @Schema(description = "What the measure asks for.") String measureStatement,
        @Schema(
                        description =
                                "Why it is asked: what the report says about the objective; for"
                                        + " whoever reads reports.")
                String rationale,
        @Schema(description = "The centre's clock: the date and how it came about.")
                DeadlineSummary due,
        @Schema(description = "The monitor's clock, once it was submitted.") DeadlineSummary check,
        @Schema(required = true, description = "Which role checks it at present.") Role monitor,
        @Schema(required = true, description = "The conversation, oldest first.")
                List<Update> updates,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** One entry of the conversation. */
    @Schema(name = "ActionUpdate")
    record Update(
            @Schema(required = true) UUID id,
            @Schema(required = true) UpdateKind kind,
            @Schema(required = true) String text,
            Integer percent,
            String noEvidenceReason,
            @Schema(required = true) UUID personId,
            @Schema(required = true) String personName,
            @Schema(required = true) Role actingRole,
            @Schema(required = true) Instant at,
            @Schema(required = true) List<EvidenceDirectory.Summary> evidence) {}
}
