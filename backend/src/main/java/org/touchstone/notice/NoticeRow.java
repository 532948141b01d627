package org.touchstone.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A message as its recipient sees it. */
@Schema(name = "Notice")
record NoticeRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "report-available") String template,
        @Schema(required = true) String subject,
        @Schema(required = true) String body,
        @Schema(description = "The path of the screen to open.") String link,
        @Schema(required = true) String aboutType,
        @Schema(required = true) UUID aboutId,
        @Schema(required = true) Instant at,
        Instant readAt,
        @Schema(description = "When the mail was handed to the mail server.") Instant sentAt,
        @Schema(
                        required = true,
                        description =
                                "NONE (in the product only), PENDING, WAITING (for the digest), IN_DIGEST, SENT, DROPPED (done meanwhile) or FAILED.")
                String mailState) {

    static final String COLUMNS =
            "n.id as id, n.template as template, n.subject as subject, n.body as body, n.link as link,"
                    + " n.about_type as about_type, n.about_id as about_id, n.at as at, n.read_at as read_at, n.sent_at as sent_at,"
                    + " n.mail_state as mail_state";

    static NoticeRow of(Row row) {
        return new NoticeRow(
                row.uuid("id"),
                row.text("template"),
                row.text("subject"),
                row.text("body"),
                row.text("link"),
                row.text("about_type"),
                row.uuid("about_id"),
                row.instant("at"),
                row.instant("read_at"),
                row.instant("sent_at"),
                row.text("mail_state"));
    }
}
