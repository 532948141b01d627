package org.touchstone.development;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.evidence.Attachment;
import org.touchstone.evidence.AttachmentColumn;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** An entry of the log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CpdEntry")
record EntryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Tom Teacher") String personName,
        @Schema(required = true, examples = "2026-10-21") LocalDate doneOn,
        @Schema(required = true) String activity,
        @Schema(required = true) String reason,
        String learning,
        String application,
        @Schema(required = true, examples = "6") BigDecimal hours,
        String evidence,
        @Schema(required = true, description = "What shows it, as files.") List<Attachment> files,
        @Schema(examples = "Lena Leader") String verifiedByName,
        Instant verifiedAt,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "d.id as id, d.person_id as person_id, p.name as person_name, d.done_on as done_on, d.activity as activity, d.reason as reason,"
                    + " d.learning as learning, d.application as application, d.hours as hours, d.evidence as evidence,"
                    + " f.name as verified_by_name, d.verified_at as verified_at, d.version as version, "
                    + AttachmentColumn.of(CpdEntry.TYPE, "d.id")
                    + " as files";

    static final String FROM =
            "cpd_entry d join person p on p.id = d.person_id left join person f on f.id = d.verified_by";

    static EntryView of(Row row, UUID me, boolean verifies) {
        var open = row.instant("verified_at") == null;
        var own = row.uuid("person_id").equals(me);
        return new EntryView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.date("done_on"),
                row.text("activity"),
                row.text("reason"),
                row.text("learning"),
                row.text("application"),
                new BigDecimal(row.text("hours")),
                row.text("evidence"),
                AttachmentColumn.read(row, "files"),
                row.text("verified_by_name"),
                row.instant("verified_at"),
                Stream.of(
                                Command.when(open && own, () -> Command.open("edit")),
                                Command.when(
                                        open && !own && verifies, () -> Command.open("verify")))
                        .flatMap(List::stream)
                        .toList(),
                row.number("version"));
    }
}
