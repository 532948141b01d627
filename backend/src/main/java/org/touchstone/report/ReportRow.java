package org.touchstone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A report in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportRow")
record ReportRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID visitId,
        @Schema(required = true) String visitReference,
        @Schema(required = true) String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(required = true) String cycleName,
        @Schema(required = true) ReportState state,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) boolean overdue,
        LocalDate publishedOn) {

    static ReportRow of(Row row) {
        return new ReportRow(
                row.uuid("id"),
                row.uuid("visit_id"),
                row.text("reference"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.text("cycle_name"),
                row.constant("state", ReportState.class),
                row.date("due_on"),
                row.flag("overdue"),
                row.date("published_on"));
    }
}
