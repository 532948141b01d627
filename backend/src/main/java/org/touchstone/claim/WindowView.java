package org.touchstone.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A window of online standardisation (QMR-242). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StandardisationWindow")
record WindowView(
        @Schema(required = true) UUID id,
        @Schema(description = "Absent when it is for all.", examples = "Sport") String subjectArea,
        @Schema(required = true, examples = "2026-10-01") LocalDate opensOn,
        @Schema(required = true, examples = "2026-10-31") LocalDate closesOn,
        String outcome) {

    static WindowView of(Row row) {
        return new WindowView(
                row.uuid("id"),
                row.text("subject_area"),
                row.date("opens_on"),
                row.date("closes_on"),
                row.text("outcome"));
    }
}
