package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.evidence.Attachment;
import org.touchstone.evidence.AttachmentColumn;
import org.touchstone.shared.paging.Row;

/** A report of progress. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaProgress")
record ProgressView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2026-12-18") LocalDate on,
        @Schema(examples = "9") BigDecimal value,
        String note,
        String evidence,
        String link,
        @Schema(required = true, description = "What shows it, as files.") List<Attachment> files,
        @Schema(required = true, examples = "Ines Inner") String personName,
        @Schema(required = true) Instant at) {

    static final String COLUMNS =
            "g.id as id, g.on_day as on_day, g.value as value, g.note as note, g.evidence as evidence, g.link as link, p.name as person_name,"
                    + " g.at as at, "
                    + AttachmentColumn.of(Progress.TYPE, "g.id")
                    + " as files";

    static final String FROM = "work_plan_progress g join person p on p.id = g.person_id";

    static ProgressView of(Row row) {
        var value = row.text("value");
        return new ProgressView(
                row.uuid("id"),
                row.date("on_day"),
                value == null ? null : new BigDecimal(value),
                row.text("note"),
                row.text("evidence"),
                row.text("link"),
                AttachmentColumn.read(row, "files"),
                row.text("person_name"),
                row.instant("at"));
    }
}
