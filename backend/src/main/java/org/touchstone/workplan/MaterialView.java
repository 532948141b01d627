package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** Something that a member needs, and whether both agreed to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaMaterial")
record MaterialView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true) Material.Kind kind,
        @Schema(required = true) String reference,
        @Schema(required = true, examples = "2026-12-01") LocalDate neededBy,
        @Schema(required = true) boolean available,
        @Schema(required = true) Agreement agreement,
        Instant leadAgreedAt,
        Instant memberAgreedAt,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "m.id as id, m.plan_id as plan_id, m.person_id as person_id, p.name as person_name, m.kind as kind, m.reference as reference,"
                    + " m.needed_by as needed_by, m.available as available, m.lead_agreed_at as lead_agreed_at,"
                    + " m.member_agreed_at as member_agreed_at, m.version as version";

    static final String FROM = "work_plan_material m join person p on p.id = m.person_id";

    static MaterialView of(Row row, PlanSide side) {
        var lead = row.instant("lead_agreed_at");
        var member = row.instant("member_agreed_at");
        return new MaterialView(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("kind", Material.Kind.class),
                row.text("reference"),
                row.date("needed_by"),
                row.flag("available"),
                lead != null && member != null ? Agreement.AGREED : Agreement.PROPOSED,
                lead,
                member,
                side.commands(row.uuid("person_id"), lead, member),
                row.number("version"));
    }
}
