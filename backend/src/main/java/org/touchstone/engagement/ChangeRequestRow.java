package org.touchstone.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** A change to the approvals as a centre reported it, with the decision on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ChangeRequest")
record ChangeRequestRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID visitId,
        @Schema(required = true, examples = "V-2016-00042") String visitReference,
        @Schema(required = true) String centreName,
        @Schema(required = true) ChangeRequest.Kind kind,
        @Schema(examples = "601/7159/9") String number,
        @Schema(required = true, examples = "BTEC Level 3 National in Art") String title,
        @Schema(required = true, description = "Levels that ended, where it ended partly.")
                List<String> levels,
        @Schema(required = true) ChangeRequest.State state,
        @Schema(required = true) long version,
        @Schema(required = true) Instant openedAt,
        Instant decidedAt,
        String decidedBy,
        String note,
        @Schema(required = true) List<Command> allowedCommands)
        implements Versioned {

    static final String COLUMNS =
            "r.id as id, r.visit_id as visit_id, v.reference as reference, c.name as centre, r.kind as kind, r.number as number,"
                    + " r.title as title, r.levels as levels, r.state as state, r.version as version, r.opened_at as opened_at,"
                    + " r.decided_at as decided_at, p.name as decided_by, r.note as note";
    static final String FROM =
            "engagement_change_request r join visit v on v.id = r.visit_id join enrolment e on e.id = r.enrolment_id"
                    + " join centre c on c.id = e.centre_id left join person p on p.id = r.decided_by";

    static ChangeRequestRow of(Row row, boolean mayDecide) {
        var levels = row.text("levels");
        var state = row.constant("state", ChangeRequest.State.class);
        return new ChangeRequestRow(
                row.uuid("id"),
                row.uuid("visit_id"),
                row.text("reference"),
                row.text("centre"),
                row.constant("kind", ChangeRequest.Kind.class),
                row.text("number"),
                row.text("title"),
                levels == null ? List.of() : List.of(levels.split(",")),
                state,
                row.number("version"),
                row.instant("opened_at"),
                row.instant("decided_at"),
                row.text("decided_by"),
                row.text("note"),
                mayDecide && state == ChangeRequest.State.OPEN
                        ? List.of(Command.open("accept"), Command.open("reject"))
                        : List.of());
    }
}
