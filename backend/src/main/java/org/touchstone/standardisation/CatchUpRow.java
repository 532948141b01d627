package org.touchstone.standardisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** Somebody who has been at no event for a programme for too long. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StandardisationCatchUp")
record CatchUpRow(
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Tom Teacher") String personName,
        @Schema(required = true, examples = "ASSESSOR") String duty,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Diploma in Sport") String programmeTitle,
        @Schema(description = "Absent if never.", examples = "2025-10-02")
                LocalDate lastAttendedOn) {

    static final String COLUMNS =
            "x.person_id as person_id, p.name as person_name, x.duty as duty, x.programme_id as programme_id, o.title as programme_title,"
                    + " x.last_on as last_on";

    static CatchUpRow of(Row row) {
        return new CatchUpRow(
                row.uuid("person_id"),
                row.text("person_name"),
                row.text("duty"),
                row.uuid("programme_id"),
                row.text("programme_title"),
                row.date("last_on"));
    }
}
