package org.touchstone.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** One action with its clock explained and its conversation. */
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
        @Schema(
                        description =
                                "Which role checks it at present; an internal action is accepted by `summary.verifierId`.")
                Role monitor,
        @Schema(required = true, description = "The conversation, oldest first.")
                List<Update> updates,
        @Schema(
                        required = true,
                        description = "How the centre divided it; for the centre's own people.")
                List<Task> tasks,
        @Schema(required = true, description = "Later dates asked for and decided, oldest first.")
                List<Extension> extensions,
        @Schema(description = "The earlier recommendation that it was raised from.")
                LinkedItem origin,
        @Schema(description = "The recommendation that it was turned into.") LinkedItem successor,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** A part of the action. */
    @Schema(name = "ActionTask")
    record Task(
            @Schema(required = true) UUID id,
            @Schema(required = true) String words,
            UUID ownerId,
            String ownerName,
            LocalDate dueOn,
            LocalDate doneOn,
            String doneByName,
            @Schema(required = true, description = "Whether the caller may complete or reopen it.")
                    boolean mine) {}

    /** A later date, asked for or decided. */
    @Schema(name = "ActionExtension")
    record Extension(
            @Schema(required = true) UUID id,
            @Schema(required = true) ActionExtension.State state,
            @Schema(required = true, description = "The due date before.") LocalDate dueBefore,
            String grounds,
            LocalDate wantedDueOn,
            String askedByName,
            Instant askedAt,
            LocalDate grantedDueOn,
            String reason,
            String decidedByName,
            Instant decidedAt) {}

    /** One entry of the conversation. */
    @Schema(name = "ActionUpdate")
    record Update(
            @Schema(required = true) UUID id,
            @Schema(required = true) UpdateKind kind,
            @Schema(required = true) String text,
            Integer percent,
            String noEvidenceReason,
            @Schema(description = "Where the evidence of an internal action is kept.")
                    String evidencePlace,
            @Schema(required = true) UUID personId,
            @Schema(required = true) String personName,
            @Schema(required = true) Role actingRole,
            @Schema(required = true) Instant at,
            @Schema(required = true) List<EvidenceDirectory.Summary> evidence) {

        /** The same with what was attached to it. */
        Update with(List<EvidenceDirectory.Summary> attached) {
            return new Update(
                    id,
                    kind,
                    text,
                    percent,
                    noEvidenceReason,
                    evidencePlace,
                    personId,
                    personName,
                    actingRole,
                    at,
                    attached);
        }
    }
}
