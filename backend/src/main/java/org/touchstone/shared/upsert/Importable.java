package org.touchstone.shared.upsert;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A kind of rows that a centre without a system of its own sends as a list. The columns carry the
 * fields of the rows that its machines send, so that both are held to the same rules.
 */
public interface Importable {

    /** Its name, such as {@code PROGRAMMES}. */
    String kind();

    /** The columns in the order of the template; the first is never empty. */
    List<Column> columns();

    /** Takes the rows; authorised as the interface for machines is. */
    UpsertResult take(Sent sent);

    /**
     * A column of a list.
     *
     * @param field of the row, as in the contract
     * @param heading for people
     * @param explanation what belongs in it
     * @param example one that is right
     */
    record Column(
            String field,
            String heading,
            boolean required,
            Value value,
            String explanation,
            String example) {}

    /** What stands in the cells of a column. */
    enum Value {
        /** Words, as they are. */
        TEXT,
        /** A day. */
        DAY,
        /** A whole number. */
        NUMBER,
        /** Several texts. */
        TEXTS,
        /** One code in capital letters, or its words. */
        CODE,
        /** Several codes. */
        CODES
    }

    /**
     * Rows that were read from a list.
     *
     * @param scheme its code; null for the only one
     * @param takenOn the day of a snapshot; null where none is meant
     * @param rows by field: text, a list of texts, a whole number, or a day as text
     */
    record Sent(
            String centre,
            String scheme,
            LocalDate takenOn,
            boolean dryRun,
            List<Map<String, Object>> rows) {}
}
