package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A learner's result that is, or was, held from claim. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClaimHold")
record HoldRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Sport, first year") String programme,
        @Schema(
                        required = true,
                        description = "The centre's own reference, never a name.",
                        examples = "L-0815")
                String learner,
        @Schema(required = true, examples = "U302") String unit,
        @Schema(
                        required = true,
                        examples =
                                "Internal quality assurance did not agree with the decision on unit U302.")
                String reason,
        @Schema(required = true, description = "The sample it came out of.") UUID sampleId,
        @Schema(required = true, examples = "2026-11-22") LocalDate placedOn,
        @Schema(description = "Absent while it holds.") Instant freedAt,
        @Schema(examples = "Action IA-2026-00042 was accepted.") String freedBecause) {

    static final String COLUMNS =
            "h.id as id, h.centre_id as centre_id, h.programme_id as programme_id, p.title as title, h.learner as learner, h.unit as unit,"
                    + " h.reason as reason, h.source_id as source_id, h.placed_on as placed_on, h.freed_at as freed_at,"
                    + " h.freed_because as freed_because";

    static final String FROM = "claim_hold h join programme p on p.id = h.programme_id";

    static HoldRow of(Row row) {
        return new HoldRow(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.uuid("programme_id"),
                row.text("title"),
                row.text("learner"),
                row.text("unit"),
                row.text("reason"),
                row.uuid("source_id"),
                row.date("placed_on"),
                row.instant("freed_at"),
                row.text("freed_because"));
    }
}
