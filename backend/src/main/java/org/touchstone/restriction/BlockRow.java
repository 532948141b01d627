package org.touchstone.restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Scope;

/** A block on the status board, and all that the centre's banner says (QMR-231). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CertificationBlockRow")
record BlockRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "CB-2016-00007") String reference,
        @Schema(required = true) BlockState state,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(required = true, description = "Objectives for which it stands.")
                List<String> objectives,
        @Schema(
                        required = true,
                        description = "Objectives that wait for a decision; none for the centre.")
                List<String> undecided,
        @Schema(required = true, description = "Applied on, or recommended on while undecided.")
                LocalDate since,
        @Schema(required = true, description = "Calendar days since then, or until its end.")
                int ageDays,
        LocalDate appliedOn,
        LocalDate releasedOn,
        @Schema(description = "By when to decide, while something is undecided.")
                LocalDate decideBy,
        @Schema(required = true, description = "Whether that day is over.") boolean late,
        @Schema(required = true) PlanState planState,
        @Schema(required = true) int itemsDone,
        @Schema(required = true) int items,
        BlockStep next,
        String nextWords,
        LocalDate expectedRelease,
        @Schema(description = "The serious concern on which it was applied.") String concern,
        @Schema(description = "Whom to call.") BlockView.ContactView contact) {

    static final String COLUMNS =
            "e.ao_id as ao_id, e.id as enrolment_id, c.region_id as region_id, b.id as id, b.reference as reference, b.state as state, c.id as centre_id, c.number as centre_number, c.name as centre_name,"
                    + objectives("KEPT")
                    + " as kept,"
                    + objectives("RECOMMENDED")
                    + " as undecided, b.recommended_at as recommended_at, b.applied_on as applied_on, b.released_on as released_on,"
                    + " b.decided_at as decided_at, (select min(d.due_on) from deadline d join restriction_ground g on g.report_id = d.about_id"
                    + " where g.block_id = b.id and d.kind = 'SCRUTINY_DECISION' and d.settled_on is null) as decide_by,"
                    + " b.plan_agreed_at as agreed_at, b.plan_manager_at as manager_at, b.plan_centre_at as centre_at,"
                    + " (select count(*) from restriction_remedial_item i where i.block_id = b.id) as items,"
                    + " (select count(*) from restriction_remedial_item i where i.block_id = b.id and i.done_on is not null) as done,"
                    + " (select max(i.due_on) from restriction_remedial_item i where i.block_id = b.id) as last_due, b.concern as concern,"
                    + " m.id as manager_id, m.name as manager_name, m.email as manager_email, m.phone as manager_phone";

    static final String TABLES =
            "restriction_block b join enrolment e on e.id = b.enrolment_id join centre c on c.id = e.centre_id"
                    + " left join person m on m.id = b.decided_by";

    private static String objectives(String state) {
        return " (select group_concat(distinct g.objective order by g.objective) from restriction_ground g where g.block_id = b.id and"
                + " g.state = '"
                + state
                + "')";
    }

    /** Whether the reader sees the row as one of the awarding organisation. */
    static boolean isWithin(Row row, Scope organisation) {
        return organisation.aos().contains(row.uuid("ao_id"))
                || organisation.regions().contains(row.uuid("region_id"))
                || organisation.enrolments().contains(row.uuid("enrolment_id"));
    }

    /**
     * @param internal whether the reader belongs to the awarding organisation
     */
    static BlockRow of(Row row, LocalDate today, boolean internal) {
        var state = row.constant("state", BlockState.class);
        var applied = row.date("applied_on");
        var since = applied != null ? applied : Moments.day(row.instant("recommended_at"));
        var until =
                state.isOpen()
                        ? today
                        : row.date("released_on") != null
                                ? row.date("released_on")
                                : Moments.day(row.instant("decided_at"));
        var plan = plan(row);
        var items = row.integer("items");
        var done = row.integer("done");
        var next = state == BlockState.APPLIED ? BlockStep.after(plan, items.equals(done)) : null;
        var decideBy = internal ? row.date("decide_by") : null;
        return new BlockRow(
                row.uuid("id"),
                row.text("reference"),
                state,
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.text("centre_name"),
                codes(row.text("kept")),
                internal ? codes(row.text("undecided")) : List.of(),
                since,
                (int) ChronoUnit.DAYS.between(since, until),
                applied,
                row.date("released_on"),
                decideBy,
                decideBy != null && today.isAfter(decideBy),
                plan,
                done,
                items,
                next,
                next == null ? null : next.words(),
                plan == PlanState.AGREED && state == BlockState.APPLIED
                        ? row.date("last_due")
                        : null,
                row.text("concern"),
                row.uuid("manager_id") == null
                        ? null
                        : new BlockView.ContactView(
                                row.uuid("manager_id"),
                                row.text("manager_name"),
                                row.text("manager_email"),
                                row.text("manager_phone")));
    }

    private static PlanState plan(Row row) {
        return PlanState.of(
                row.instant("manager_at") != null,
                row.instant("centre_at") != null,
                row.instant("agreed_at") != null);
    }

    private static List<String> codes(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }
}
