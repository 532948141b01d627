package org.touchstone.monitoring;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A review of a plan in a list. */
@Schema(name = "IqaReviewRow")
record ReviewRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "1") int number,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true, examples = "1") int versionNumber,
        @Schema(required = true) Review.Conclusion conclusion,
        @Schema(required = true) String reason,
        @Schema(required = true, examples = "Lena Lead") String recordedByName) {

    static final String COLUMNS =
            "r.id as id, r.number as number, r.held_on as held_on, v.number as version_number, r.conclusion as conclusion,"
                    + " r.reason as reason, p.name as recorded_by_name";

    static final String FROM =
            "monitoring_review r join work_plan_version v on v.id = r.version_id join person p on p.id = r.recorded_by";

    static ReviewRow of(Row row) {
        return new ReviewRow(
                row.uuid("id"),
                row.integer("number"),
                row.date("held_on"),
                row.integer("version_number"),
                row.constant("conclusion", Review.Conclusion.class),
                row.text("reason"),
                row.text("recorded_by_name"));
    }
}
