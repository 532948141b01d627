package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A member of a team. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaTeamMember")
record MemberView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID areaId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        LocalDate endsOn,
        String reasonEnded,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "m.id as id, m.area_id as area_id, m.person_id as person_id, p.name as person_name, m.starts_on as starts_on,"
                    + " m.ends_on as ends_on, m.reason_ended as reason_ended, m.version as version";

    static final String FROM = "work_plan_member m join person p on p.id = m.person_id";

    static MemberView of(Row row, boolean leads) {
        var ended = row.text("reason_ended");
        return new MemberView(
                row.uuid("id"),
                row.uuid("area_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.date("starts_on"),
                row.date("ends_on"),
                ended,
                Command.when(leads && ended == null, () -> Command.open("end")),
                row.number("version"));
    }
}
