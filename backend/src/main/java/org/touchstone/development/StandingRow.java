package org.touchstone.development;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** How somebody stands to their target of a year. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CpdStanding")
record StandingRow(
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Tom Teacher") String personName,
        @Schema(required = true, examples = "2026-09-01") LocalDate yearFrom,
        @Schema(required = true, description = "Of a full post.", examples = "0.6")
                BigDecimal fraction,
        @Schema(required = true, description = "Hours for the fraction.", examples = "18")
                BigDecimal target,
        @Schema(required = true, examples = "12") BigDecimal logged,
        @Schema(required = true, examples = "6") BigDecimal verified,
        @Schema(required = true, description = "Hours still to be logged.", examples = "6")
                BigDecimal outstanding) {

    static StandingRow of(Row row, LocalDate yearFrom) {
        var fraction = new BigDecimal(row.text("fraction"));
        var target =
                new BigDecimal(row.text("target"))
                        .multiply(fraction)
                        .setScale(2, RoundingMode.HALF_UP);
        var logged = new BigDecimal(row.text("logged"));
        return new StandingRow(
                row.uuid("person_id"),
                row.text("person_name"),
                yearFrom,
                fraction,
                target,
                logged,
                new BigDecimal(row.text("verified")),
                target.subtract(logged).max(BigDecimal.ZERO));
    }
}
