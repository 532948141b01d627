package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** An absence in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaAbsenceRow")
record AbsenceRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true, examples = "2027-06-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-06-10") LocalDate endsOn,
        @Schema(required = true, description = "How many activities are covered.", examples = "2")
                int covers) {

    static final String COLUMNS =
            "b.id as id, b.person_id as person_id, p.name as person_name, b.starts_on as starts_on, b.ends_on as ends_on,"
                    + " (select count(*) from work_plan_cover k where k.absence_id = b.id) as covers";

    static final String FROM = "work_plan_absence b join person p on p.id = b.person_id";

    static AbsenceRow of(Row row) {
        return new AbsenceRow(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.integer("covers"));
    }
}
