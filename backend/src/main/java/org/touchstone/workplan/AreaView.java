package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** An area of responsibility with everyone who leads or led it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaArea")
record AreaView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "Northgate College") String centreName,
        @Schema(required = true, examples = "Engineering") String name,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        LocalDate endsOn,
        @Schema(required = true) List<Named> sites,
        @Schema(required = true) List<Named> programmes,
        @Schema(description = "Who leads it on the day asked for.") Lead lead,
        @Schema(required = true, description = "Everyone, the latest first.") List<Lead> leads,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** Something with a name. */
    @Schema(name = "IqaNamed")
    record Named(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Main site") String name) {}

    /** Who leads or led. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaAreaLead")
    record Lead(
            @Schema(required = true) UUID personId,
            @Schema(required = true, examples = "Lena Leader") String name,
            @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
            LocalDate endsOn) {

        boolean leadsOn(LocalDate day) {
            return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
        }
    }
}
