package org.touchstone.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** By when an assessor has to be observed in the period of a plan (IQA-073). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ObservationDue")
record ObservationDue(
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, examples = "Tilda Teacher") String assessor,
        @Schema(
                        required = true,
                        description =
                                "Rated red on a programme, or not rated yet: due within the first quarter.")
                boolean red,
        @Schema(required = true, examples = "2026-11-30") LocalDate dueOn,
        @Schema(description = "The last one of this plan that was held.", examples = "2026-10-12")
                LocalDate observedOn,
        @Schema(description = "The next one that is planned.", examples = "2026-11-20")
                LocalDate plannedFor,
        @Schema(required = true, description = "Due, and none was held.") boolean overdue) {

    static ObservationDue of(Row row) {
        return new ObservationDue(
                row.uuid("id"),
                row.text("assessor_name"),
                row.flag("red"),
                row.date("due_on"),
                row.date("observed_on"),
                row.date("planned_for"),
                row.flag("overdue"));
    }
}
