package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A version of a plan in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaPlanVersionRow")
record VersionRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "1") int number,
        @Schema(required = true) VersionState state,
        @Schema(description = "What the team was told in the lead's words.") String summary,
        Instant publishedAt,
        @Schema(examples = "Lena Leader") String publishedByName,
        Instant supersededAt,
        @Schema(description = "SHA-256 of its content in canonical form.") String contentHash) {

    static final String COLUMNS =
            "v.id as id, v.number as number, v.state as state, v.summary as summary, v.published_at as published_at,"
                    + " p.name as published_by_name, v.superseded_at as superseded_at, v.content_hash as content_hash";

    static final String FROM = "work_plan_version v left join person p on p.id = v.published_by";

    static VersionRow of(Row row) {
        return new VersionRow(
                row.uuid("id"),
                row.integer("number"),
                row.constant("state", VersionState.class),
                row.text("summary"),
                row.instant("published_at"),
                row.text("published_by_name"),
                row.instant("superseded_at"),
                row.text("content_hash"));
    }
}
