package org.touchstone.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A comment of the centre, or a moderation note, which the centre never sees. */
@Schema(name = "ReportComment")
record ReportCommentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "CENTRE_COMMENT") String kind,
        @Schema(required = true) String authorName,
        @Schema(required = true) String authorRole,
        @Schema(required = true) Instant at,
        @Schema(required = true) String text) {

    static ReportCommentView of(Row row) {
        return new ReportCommentView(
                row.uuid("id"),
                row.text("kind"),
                row.text("author_name"),
                row.text("author_role"),
                row.instant("at"),
                row.text("text"));
    }
}
