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
        @Schema(
                        description =
                                "When the yearly declaration of conflicts, or that there are none, falls due; absent while none was ever made, so it is due.",
                        examples = "2027-09-01")
                LocalDate declarationDueOn,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "m.id as id, m.area_id as area_id, m.person_id as person_id, p.name as person_name, m.starts_on as starts_on,"
                    + " m.ends_on as ends_on, m.reason_ended as reason_ended, m.version as version,"
                    + " (select max(n.starts_on) from work_plan_conflict n join work_plan_area r on r.centre_id = n.centre_id"
                    + " where r.id = m.area_id and n.person_id = m.person_id) as declared_on";

    static final String FROM = "work_plan_member m join person p on p.id = m.person_id";

    static MemberView of(Row row, boolean leads) {
        var ended = row.text("reason_ended");
        var declared = row.date("declared_on");
        return new MemberView(
                row.uuid("id"),
                row.uuid("area_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.date("starts_on"),
                row.date("ends_on"),
                ended,
                declared == null ? null : declared.plusYears(1),
                Command.when(leads && ended == null, () -> Command.open("end")),
                row.number("version"));
    }
}
