package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** Someone of the awarding organisation who takes part directly with a centre. */
@Schema(name = "Involvement", description = "Time-limited part of a reviewer with one centre.")
record InvolvementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Petra Principal") String personName,
        @Schema(required = true, examples = "Quinn Manager") String requestedByName,
        @Schema(required = true) String reason,
        @Schema(required = true, examples = "2026-11-01") LocalDate startsOn,
        @Schema(required = true, examples = "2026-12-31") LocalDate endsOn) {

    static InvolvementView of(Row row) {
        return new InvolvementView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.text("requested_by_name"),
                row.text("reason"),
                row.date("starts_on"),
                row.date("ends_on"));
    }
}
