package org.touchstone.judging;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** Good practice from a published report, for the centre's people (QMR-079). */
@Schema(name = "GoodPractice", description = "Good practice from a published report.")
record GoodPracticeRow(
        @Schema(required = true, description = "Id of the point.") UUID id,
        @Schema(required = true, description = "The visit.") UUID visitId,
        @Schema(required = true, description = "The cycle.", examples = "2016/17") String cycle,
        @Schema(required = true, description = "The centre.", examples = "Harbour College")
                String centreName,
        @Schema(description = "The objective.", examples = "QO.3") String objective,
        @Schema(required = true, description = "What was seen.") String text,
        @Schema(description = "The level it concerns.", examples = "Level 3") String levelTag,
        @Schema(description = "The subject area it concerns.", examples = "Engineering")
                String subjectTag,
        @Schema(description = "When it was shared inside the centre; absent while it is not.")
                Instant sharedAt,
        @Schema(required = true, description = "For `If-Match`.", examples = "0") long version) {

    static final String COLUMNS =
            PointView.COLUMNS + ", v.id as visit_id, y.name as cycle, c.name as centre_name";

    static GoodPracticeRow of(Row row) {
        return new GoodPracticeRow(
                row.uuid("id"),
                row.uuid("visit_id"),
                row.text("cycle"),
                row.text("centre_name"),
                row.text("objective"),
                row.text("text"),
                row.text("level_tag"),
                row.text("subject_tag"),
                row.instant("shared_at"),
                row.number("version"));
    }
}
