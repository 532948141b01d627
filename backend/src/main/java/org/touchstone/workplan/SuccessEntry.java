package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A dated entry of the lead on a success criterion. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaSuccessEntry")
record SuccessEntry(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID criterionId,
        @Schema(required = true, examples = "2027-03-01") LocalDate on,
        @Schema(examples = "90") BigDecimal value,
        @Schema(required = true) String judgement,
        @Schema(required = true, examples = "Lena Leader") String personName,
        @Schema(required = true) Instant at) {

    static final String COLUMNS =
            "y.id as id, y.criterion_id as criterion_id, y.on_day as on_day, y.value as value, y.judgement as judgement,"
                    + " p.name as person_name, y.at as at";

    static final String FROM = "work_plan_actual y join person p on p.id = y.person_id";

    static SuccessEntry of(Row row) {
        var value = row.text("value");
        return new SuccessEntry(
                row.uuid("id"),
                row.uuid("criterion_id"),
                row.date("on_day"),
                value == null ? null : new BigDecimal(value),
                row.text("judgement"),
                row.text("person_name"),
                row.instant("at"));
    }
}
