package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A draw in the list of a plan's draws. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SampleDrawRow")
record DrawRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2") int number,
        @Schema(required = true, examples = "AUTUMN-2026") String seed,
        @Schema(description = "Why it was drawn again.") String reason,
        @Schema(
                        required = true,
                        description =
                                "SHA-256 of all that the draw was made from, in its written form.")
                String requestHash,
        @Schema(required = true, description = "Decisions it was drawn from.", examples = "240")
                int population,
        @Schema(required = true, description = "In the sample afterwards.", examples = "31")
                int items,
        @Schema(required = true, description = "Added by this draw.", examples = "2") int added,
        @Schema(
                        required = true,
                        description = "Fell out, because they can no longer be sampled.",
                        examples = "1")
                int dropped,
        @Schema(required = true, examples = "Lena Lead") String drawnBy,
        @Schema(required = true) Instant drawnAt) {

    static final String COLUMNS =
            "d.id as id, d.number as number, d.seed as seed, d.reason as reason, d.request_hash as request_hash, d.population as population,"
                    + " d.items as items, d.added as added, d.dropped as dropped, o.name as drawn_by_name, d.drawn_at as drawn_at";

    static final String FROM = "sampling_draw d join person o on o.id = d.drawn_by";

    static DrawRow of(Row row) {
        return new DrawRow(
                row.uuid("id"),
                row.integer("number"),
                row.text("seed"),
                row.text("reason"),
                row.text("request_hash"),
                row.integer("population"),
                row.integer("items"),
                row.integer("added"),
                row.integer("dropped"),
                row.text("drawn_by_name"),
                row.instant("drawn_at"));
    }
}
