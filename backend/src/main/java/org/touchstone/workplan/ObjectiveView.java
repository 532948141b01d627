package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** An objective: what is in force, and what is proposed instead (IQA-042). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaObjective")
record ObjectiveView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ObjectiveState state,
        @Schema(description = "The agreed revision, which stays in force until the next is agreed.")
                Revision inForce,
        @Schema(description = "The revision that waits for agreement.") Revision proposed,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** What it says, and who confirmed that. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaObjectiveRevision")
    record Revision(
            @Schema(required = true, examples = "2") int number,
            @Schema(required = true) ObjectiveAspects aspects,
            String changeReason,
            @Schema(required = true) UUID madeBy,
            Instant leadConfirmedAt,
            Instant memberConfirmedAt,
            @Schema(required = true, description = "Whether the member ticked that they can do it.")
                    boolean achievableConfirmed) {}
}
