package org.touchstone.claim;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A batch in a list. */
@Schema(name = "ClaimBatchRow")
record BatchRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "SUMMER-1") String reference,
        @Schema(required = true) BatchState state,
        BatchState stateBefore,
        @Schema(required = true, examples = "24") int lines,
        @Schema(required = true, examples = "Edna Exams") String preparedByName,
        @Schema(required = true) Instant preparedAt,
        String checkedByName,
        String verifiedByName) {

    static final String COLUMNS =
            "b.id as id, c.number as centre_number, b.reference as reference, b.state as state, b.state_before as state_before,"
                    + " (select count(*) from claim_line l where l.batch_id = b.id) as line_count, p.name as prepared_by_name,"
                    + " b.prepared_at as prepared_at, k.name as checked_by_name, s.name as verified_by_name";

    static final String FROM =
            "claim_batch b join enrolment e on e.id = b.enrolment_id join centre c on c.id = e.centre_id join person p on p.id = b.prepared_by"
                    + " left join person k on k.id = b.checked_by left join person s on s.id = b.verified_by";

    static BatchRow of(Row row) {
        return new BatchRow(
                row.uuid("id"),
                row.text("centre_number"),
                row.text("reference"),
                row.constant("state", BatchState.class),
                row.constant("state_before", BatchState.class),
                row.integer("line_count"),
                row.text("prepared_by_name"),
                row.instant("prepared_at"),
                row.text("checked_by_name"),
                row.text("verified_by_name"));
    }
}
