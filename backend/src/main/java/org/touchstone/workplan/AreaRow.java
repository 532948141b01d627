package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** An area in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaAreaRow")
record AreaRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "Northgate College") String centreName,
        @Schema(required = true, examples = "Engineering") String name,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        LocalDate endsOn,
        @Schema(description = "Who leads it today.", examples = "Lena Leader") String leadName,
        @Schema(required = true, description = "How many are in the team today.") int members) {

    static final String COLUMNS =
            "a.id as id, c.number as centre_number, c.name as centre_name, a.name as name, a.starts_on as starts_on, a.ends_on as ends_on,"
                    + " (select p.name from work_plan_area_lead l join person p on p.id = l.person_id where l.area_id = a.id"
                    + " and l.starts_on <= :today and (l.ends_on is null or l.ends_on >= :today) limit 1) as lead_name,"
                    + " (select count(*) from work_plan_member m where m.area_id = a.id and m.starts_on <= :today"
                    + " and (m.ends_on is null or m.ends_on >= :today)) as members";

    static final String FROM = "work_plan_area a join centre c on c.id = a.centre_id";

    static AreaRow of(Row row) {
        return new AreaRow(
                row.uuid("id"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.text("name"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.text("lead_name"),
                row.integer("members"));
    }
}
