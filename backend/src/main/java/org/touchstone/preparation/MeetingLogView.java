package org.touchstone.preparation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.web.Command;

/** How a visit was conducted, as far as it is on record. */
@Schema(name = "MeetingLog")
record MeetingLogView(
        @Schema(required = true, description = "In the order of the day.") List<Line> meetings,
        @Schema(required = true, description = "What is missing before the visit can end.")
                List<Problem.Issue> missing,
        @Schema(required = true) List<Command> allowedCommands) {

    /** A meeting, or systems and records that were looked at. */
    @Schema(name = "MeetingLogLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Schema(required = true) UUID id,
            @Schema(required = true) MeetingType type,
            @Schema(required = true) Instant heldAt,
            @Schema(required = true) String persons,
            String note,
            @Schema(required = true) String recordedBy,
            @Schema(required = true) Instant recordedAt,
            @Schema(required = true) long version) {}
}
