package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** Why a gap is left open, said by whom and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SampleGapReason")
record GapReasonRow(
        @Schema(required = true) UUID id,
        @Schema(description = "Absent for a unit of all assessors.") UUID assessorId,
        @Schema(examples = "Tilda Teacher") String assessor,
        @Schema(description = "Absent for all of an assessor.", examples = "U302") String unit,
        @Schema(required = true, description = "Counts on with each change.", examples = "2")
                int number,
        @Schema(required = true, examples = "Nobody takes this unit before March.") String reason,
        @Schema(required = true, examples = "Lena Lead") String givenBy,
        @Schema(required = true) Instant givenAt) {

    static final String COLUMNS =
            "r.id as id, r.assessor_id as assessor_id, a.name as assessor_name, r.unit as unit, r.number as number, r.reason as reason,"
                    + " o.name as given_by_name, r.given_at as given_at";

    static final String FROM =
            "sampling_gap_reason r join person o on o.id = r.given_by left join person a on a.id = r.assessor_id";

    /** Of those for one gap, only the one that holds. */
    static final String LATEST =
            "not exists (select 1 from sampling_gap_reason n where n.plan_id = r.plan_id and n.gap_key = r.gap_key and n.number > r.number)";

    static GapReasonRow of(Row row) {
        return new GapReasonRow(
                row.uuid("id"),
                row.uuid("assessor_id"),
                row.text("assessor_name"),
                row.text("unit"),
                row.integer("number"),
                row.text("reason"),
                row.text("given_by_name"),
                row.instant("given_at"));
    }
}
