package org.touchstone.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.judging.PointKind;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** One recommendation with its conversation. */
@Schema(name = "Recommendation")
record RecommendationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String reference,
        @Schema(required = true, description = "The recommendation as lists show it.")
                RecommendationRow summary,
        String objectiveTitle,
        String measureStatement,
        @Schema(description = "The visit at which it can be looked at now; for the reviewer.")
                UUID reviewVisitId,
        @Schema(description = "The action that it was, or the recommendation it carries forward.")
                LinkedItem origin,
        @Schema(description = "What came of it: an action, or a recommendation again.")
                LinkedItem successor,
        @Schema(
                        description =
                                "What the report being written makes of it; for the awarding"
                                        + " organisation.")
                PointKind takenFurther,
        @Schema(required = true, description = "The conversation, oldest first.") List<Note> notes,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** One entry of the conversation. */
    @Schema(name = "RecommendationNote")
    record Note(
            @Schema(required = true) UUID id,
            @Schema(required = true) NoteKind kind,
            @Schema(required = true) String text,
            @Schema(required = true) UUID personId,
            @Schema(required = true) String personName,
            @Schema(required = true) Role actingRole,
            @Schema(required = true) Instant at) {}
}
