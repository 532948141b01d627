package org.touchstone.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A version of the standards in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaStandardsRow")
record StandardsRow(
        @Schema(required = true) UUID id,
        @Schema(description = "Absent for those that the product ships.") UUID centreId,
        @Schema(required = true, examples = "2") int number,
        @Schema(
                        required = true,
                        description = "Whether a record that is begun today is made with it.")
                boolean inForce,
        String reason,
        @Schema(required = true) Instant publishedAt) {

    static final String COLUMNS =
            "s.id as id, s.centre_id as centre_id, s.number as number, s.reason as reason, s.published_at as published_at,"
                    + " s.id = (select x.id from monitoring_standards x where x.centre_id = :of or x.centre_id is null"
                    + " order by x.centre_id is null, x.number desc limit 1) as in_force";

    static StandardsRow of(Row row) {
        return new StandardsRow(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.integer("number"),
                row.flag("in_force"),
                row.text("reason"),
                row.instant("published_at"));
    }
}
