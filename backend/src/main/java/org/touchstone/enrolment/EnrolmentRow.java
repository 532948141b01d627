package org.touchstone.enrolment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A centre under a scheme. */
@Schema(name = "Enrolment", description = "A centre under a scheme of an awarding organisation.")
record EnrolmentRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID aoId,
        @Schema(required = true, examples = "Meridian Awards") String aoName,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "10001") String centreNumber,
        @Schema(required = true, examples = "Harbour Point College") String centreName,
        @Schema(required = true, examples = "pearson-qmr") String scheme) {

    static EnrolmentRow of(Row row) {
        return new EnrolmentRow(
                row.uuid("id"),
                row.uuid("ao_id"),
                row.text("ao_name"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.text("scheme_code"));
    }
}
