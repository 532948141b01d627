package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A batch of claims with what the gate says of each line today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClaimBatch", description = "Claims that two people check before they go out.")
record BatchView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "SUMMER-1") String reference,
        @Schema(required = true) BatchState state,
        @Schema(description = "Where it goes back to when the block is released.")
                BatchState stateBefore,
        @Schema(description = "The certification block that holds it.") UUID heldBy,
        @Schema(required = true) Step prepared,
        Step checked,
        Step verified,
        LocalDate sentOn,
        LocalDate receivedOn,
        @Schema(required = true, description = "At most 1000, with a result each.")
                List<Line> lines,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** Who did a step, when, and what they looked at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClaimBatchStep")
    record Step(
            @Schema(required = true) UUID personId,
            @Schema(required = true, examples = "Edna Exams") String personName,
            @Schema(required = true) Instant at,
            String words) {}

    /** A claim with its result. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClaimLine")
    record Line(
            @Schema(required = true, examples = "1") int position,
            @Schema(required = true, examples = "MA/1001/2") String programme,
            UUID programmeId,
            @Schema(examples = "Sport, first year") String programmeTitle,
            @Schema(required = true, examples = "L-2041") String learner,
            @Schema(required = true) LineKind kind,
            Integer unitsAchieved,
            Integer unitsRequired,
            @Schema(required = true) LineState state,
            @Schema(required = true, description = "What the gate says of it today.")
                    boolean claimable,
            @Schema(required = true, description = "The gate's reasons, or why it was refused.")
                    List<String> reasons) {}
}
