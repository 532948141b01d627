package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;
import org.touchstone.workplan.MonitoringPoint;

/** A monitoring point with what was found, as far as the caller may read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaLivePoint")
record PointView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true, description = "What it is in the versions of the plan.")
                UUID itemId,
        @Schema(required = true, examples = "First look") String title,
        @Schema(required = true) PointState state,
        LocalDate fromOn,
        LocalDate toOn,
        MonitoringPoint.After after,
        Integer afterCount,
        @Schema(description = "When what it waited for happened.") LocalDate happenedOn,
        String happened,
        @Schema(required = true) boolean progress,
        @Schema(required = true) boolean quality,
        @Schema(required = true) List<String> methods,
        String otherMethod,
        @Schema(required = true) List<UUID> activities,
        @Schema(required = true) List<Member> members,
        LocalDate startedOn,
        LocalDate recordedOn,
        LocalDate feedbackDueOn,
        @Schema(required = true) boolean feedbackOverdue,
        LocalDate closedOn,
        LocalDate missedOn,
        @Schema(description = "Why it was cancelled, given another window or looked at late.")
                String reason,
        @Schema(description = "The version of the standards with which it is recorded.")
                StandardsView standards,
        @Schema(required = true, description = "One for each member, once it was started.")
                List<RecordView> records,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** A member whom it covers. */
    @Schema(name = "IqaPointMember")
    record Member(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Ines Inner") String name) {}
}
