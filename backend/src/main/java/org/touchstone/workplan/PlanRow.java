package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A plan in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaWorkPlanRow")
record PlanRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "WP-2026-00007") String reference,
        @Schema(required = true) UUID areaId,
        @Schema(required = true, examples = "Engineering") String areaName,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "Northgate College") String centreName,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-08-31") LocalDate endsOn,
        @Schema(required = true) PlanState state,
        @Schema(description = "Number of the version in force; absent before the first.")
                Integer currentNumber) {

    static final String COLUMNS =
            "w.id as id, w.reference as reference, a.id as area_id, a.name as area_name, c.number as centre_number, c.name as centre_name,"
                    + " w.starts_on as starts_on, w.ends_on as ends_on, w.state as state, f.number as current_number";

    static final String FROM =
            "work_plan w join work_plan_area a on a.id = w.area_id join centre c on c.id = w.centre_id"
                    + " left join work_plan_version f on f.published_of = w.id";

    static PlanRow of(Row row) {
        return new PlanRow(
                row.uuid("id"),
                row.text("reference"),
                row.uuid("area_id"),
                row.text("area_name"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.constant("state", PlanState.class),
                row.integer("current_number"));
    }
}
