package org.touchstone.shared.upsert;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.Violation;

/**
 * What rows of one kind are held against, read once for all of them, and how one is written.
 *
 * @param <R> a row as it was sent
 */
public interface Rows<R> {

    /** The sender's key; null for rows that need none. */
    String key(R row);

    /** The field that holds the key, to which a repeated one is pointed. */
    default String keyField() {
        return "key";
    }

    /** Every rule that a well-formed row breaks; {@code at} is the pointer to it. */
    List<Violation> broken(String at, R row);

    /** Writes a row that breaks no rule; in a trial run says what would become of it. */
    Taken take(R row, boolean dryRun);

    /**
     * What became of a row.
     *
     * @param id of the record; null where there is none yet
     */
    record Taken(UpsertResult.Outcome outcome, UUID id) {

        /** There was none with that key. */
        public static Taken added(UUID id) {
            return new Taken(UpsertResult.Outcome.ADDED, id);
        }

        /** It differs from what was known. */
        public static Taken changed(UUID id) {
            return new Taken(UpsertResult.Outcome.CHANGED, id);
        }

        /** It says what is known already. */
        public static Taken unchanged(UUID id) {
            return new Taken(UpsertResult.Outcome.UNCHANGED, id);
        }
    }
}
