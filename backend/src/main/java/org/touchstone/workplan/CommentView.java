package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Versioned;

/** Something said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaComment")
record CommentView(
        @Schema(required = true) UUID id,
        @Schema(description = "The objective that it is about; the whole plan if absent.")
                UUID objectiveId,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true) String words,
        @Schema(required = true) Instant at,
        Instant editedAt,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "k.id as id, k.objective_id as objective_id, k.person_id as person_id, p.name as person_name, k.words as words, k.at as at,"
                    + " k.edited_at as edited_at, k.version as version";

    static final String FROM = "work_plan_comment k join person p on p.id = k.person_id";

    static CommentView of(Row row) {
        return new CommentView(
                row.uuid("id"),
                row.uuid("objective_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.text("words"),
                row.instant("at"),
                row.instant("edited_at"),
                row.number("version"));
    }
}
