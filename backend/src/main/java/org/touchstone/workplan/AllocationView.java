package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** How much time a member has, and whether both agreed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaTime")
record AllocationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, examples = "20") BigDecimal hours,
        @Schema(
                        required = true,
                        description =
                                "Hours of the activities for which the member answers in the version on its way, else in force.",
                        examples = "25")
                BigDecimal plannedHours,
        @Schema(required = true) Agreement agreement,
        @Schema(required = true, examples = "Lena Leader") String proposedByName,
        Instant leadAgreedAt,
        Instant memberAgreedAt,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    /** The planned hours, over the alias {@code l}. */
    static final String PLANNED =
            "(select coalesce(sum(t.effort_hours), 0) from work_plan_activity t where t.responsible_id = l.person_id"
                    + " and t.version_id = (select v.id from work_plan_version v where v.plan_id = l.plan_id"
                    + " and v.state in ('DRAFT', 'CONSULTATION', 'PUBLISHED') order by v.number desc limit 1))";

    static final String COLUMNS =
            "l.id as id, l.plan_id as plan_id, l.person_id as person_id, p.name as person_name, l.hours as hours, o.name as proposed_by_name,"
                    + " l.lead_agreed_at as lead_agreed_at, l.member_agreed_at as member_agreed_at, l.version as version,"
                    + " "
                    + PLANNED
                    + " as planned";

    static final String FROM =
            "work_plan_allocation l join person p on p.id = l.person_id join person o on o.id = l.proposed_by";

    static AllocationView of(Row row, PlanSide side) {
        var lead = row.instant("lead_agreed_at");
        var member = row.instant("member_agreed_at");
        return new AllocationView(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                new BigDecimal(row.text("hours")),
                new BigDecimal(row.text("planned")),
                lead != null && member != null ? Agreement.AGREED : Agreement.PROPOSED,
                row.text("proposed_by_name"),
                lead,
                member,
                side.commands(row.uuid("person_id"), lead, member),
                row.number("version"));
    }
}
