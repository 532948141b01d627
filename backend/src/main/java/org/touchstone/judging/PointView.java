package org.touchstone.judging;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Versioned;

/** Something noted for the report. */
@Schema(name = "Point", description = "Something noted for the report.")
record PointView(
        @Schema(required = true, description = "Id.") UUID id,
        @Schema(required = true, description = "What it is.", examples = "RECOMMENDATION")
                PointKind kind,
        @Schema(description = "The objective.", examples = "QO.3") String objective,
        @Schema(description = "The measure.", examples = "QO.3.4") String measure,
        @Schema(required = true, description = "What the report says.") String text,
        @Schema(description = "The level it concerns.", examples = "Level 3") String levelTag,
        @Schema(description = "The subject area it concerns.", examples = "Engineering")
                String subjectTag,
        @Schema(description = "When the nominee shared it inside the centre.") Instant sharedAt,
        @Schema(required = true, description = "For `If-Match`.", examples = "0") long version)
        implements Versioned {

    static final String COLUMNS =
            "p.id as id, p.kind as kind, p.objective as objective, p.measure as measure, p.text as text,"
                    + " p.level_tag as level_tag, p.subject_tag as subject_tag, p.shared_at as shared_at, p.version as version";

    static PointView of(ReportPoint point) {
        return new PointView(
                point.id(),
                point.kind(),
                point.objective(),
                point.measure(),
                point.text(),
                point.levelTag(),
                point.subjectTag(),
                point.sharedAt(),
                point.version());
    }

    static PointView of(Row row) {
        return new PointView(
                row.uuid("id"),
                row.constant("kind", PointKind.class),
                row.text("objective"),
                row.text("measure"),
                row.text("text"),
                row.text("level_tag"),
                row.text("subject_tag"),
                row.instant("shared_at"),
                row.number("version"));
    }
}
