package org.touchstone.evidence;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.shared.paging.Row;

/** The files of each record of a list, as one column of its query rather than a query a row. */
public final class AttachmentColumn {

    private static final String FIELD = "\u001f";
    private static final String FILE = "\u001e";

    private AttachmentColumn() {}

    /**
     * The column, to be named by the caller.
     *
     * @param subjectType the kind of record
     * @param idColumn the id of the record in the query
     */
    public static String of(String subjectType, String idColumn) {
        return ("(select group_concat(concat_ws('%s', xf.id, xf.file_name, xf.media_type, xf.size_bytes, xf.sha256, xf.added_by, xf.added_at)"
                        + " order by xf.added_at, xf.id separator '%s') from evidence_attachment xf"
                        + " where xf.subject_type = '%s' and xf.subject_id = %s)")
                .formatted(FIELD, FILE, subjectType, idColumn);
    }

    /** What that column holds. */
    public static List<Attachment> read(Row row, String alias) {
        var text = row.text(alias);
        return text == null
                ? List.of()
                : Stream.of(text.split(FILE)).map(AttachmentColumn::file).toList();
    }

    private static Attachment file(String text) {
        var fields = text.split(FIELD);
        return new Attachment(
                UUID.fromString(fields[0]),
                fields[1],
                fields[2],
                Long.parseLong(fields[3]),
                fields[4],
                UUID.fromString(fields[5]),
                LocalDateTime.parse(fields[6].replace(' ', 'T')).toInstant(ZoneOffset.UTC));
    }
}
