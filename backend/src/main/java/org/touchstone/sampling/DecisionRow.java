package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A decision that does not count before somebody qualified has signed beside the assessor. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DecisionToCountersign")
record DecisionRow(
        @Schema(required = true) UUID assessmentId,
        @Schema(required = true, examples = "L-0815") String learner,
        @Schema(required = true, examples = "U302") String unit,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Sport, first year") String programme,
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, examples = "Tom Trainee") String assessor,
        @Schema(required = true, examples = "2026-11-12") LocalDate assessedOn,
        @Schema(description = "By when the assessor is to be qualified.", examples = "2028-05-01")
                LocalDate qualifyBy,
        @Schema(required = true, description = "Whether that day has passed.") boolean overdue,
        @Schema(required = true, description = "Whether the caller may sign beside it.")
                boolean mayCountersign) {

    static final String COLUMNS =
            "s.id as id, s.learner as learner, s.unit as unit, s.programme_id as programme_id, p.title as title, s.assessor_id as assessor_id,"
                    + " o.name as assessor_name, s.assessed_on as assessed_on, min(w.qualify_by) as qualify_by, "
                    + "(min(w.qualify_by) is not null and min(w.qualify_by) < :today) as overdue, ";

    static final String FROM =
            "work_plan_skill w join assessment s on s.centre_id = w.centre_id and s.programme_id = w.programme_id and s.assessor_id = w.person_id"
                    + " join person o on o.id = s.assessor_id join programme p on p.id = s.programme_id";

    static final String GROUP =
            "s.id, s.learner, s.unit, s.programme_id, p.title, s.assessor_id, o.name, s.assessed_on";

    static DecisionRow of(Row row) {
        return new DecisionRow(
                row.uuid("id"),
                row.text("learner"),
                row.text("unit"),
                row.uuid("programme_id"),
                row.text("title"),
                row.uuid("assessor_id"),
                row.text("assessor_name"),
                row.date("assessed_on"),
                row.date("qualify_by"),
                row.flag("overdue"),
                row.flag("may_countersign"));
    }
}
