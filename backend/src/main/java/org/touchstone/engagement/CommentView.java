package org.touchstone.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Role;

/** Something said about a document. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EngagementComment")
record CommentView(
        @Schema(required = true) UUID id,
        @Schema(
                        required = true,
                        description =
                                "A comment, a reason for sending the document back, or why it was not signed.")
                Remark.Kind kind,
        @Schema(description = "Absent when it is about the whole document.") SectionName section,
        @Schema(required = true, examples = "Ada Quill") String author,
        @Schema(required = true) Role authorRole,
        @Schema(required = true) String text,
        @Schema(required = true) Instant at) {

    static CommentView of(Row row) {
        return new CommentView(
                row.uuid("id"),
                row.constant("kind", Remark.Kind.class),
                row.constant("section", SectionName.class),
                row.text("author"),
                row.constant("author_role", Role.class),
                row.text("text"),
                row.instant("at"));
    }

    static CommentView of(Remark remark, String author) {
        return new CommentView(
                remark.id(),
                remark.kind(),
                remark.section(),
                author,
                remark.authorRole(),
                remark.text(),
                remark.at());
    }
}
