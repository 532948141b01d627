package org.touchstone.shared.paging;

import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/**
 * One reading of what changed, over all its pages: from when on, and from when on to ask next time
 * (QMR-310).
 *
 * <p>A row is stamped by the clock of the database when a statement writes it, and is seen when its
 * transaction commits; so one can appear with a stamp that lies behind a reading. It cannot lie
 * further behind than a transaction lasts. Therefore each reading gives all that is there, and the
 * next one begins {@link #OVERLAP} before this one began: what committed late is read then, and the
 * last minutes come twice. All instances of the application share that one clock.
 *
 * @param since from when on
 * @param until from when on next time; fixed by the first page, as later pages can only see more
 */
record ChangesRound(Instant since, Instant until) {

    /**
     * Longer than any transaction that writes (its timeout, then a commit that takes as long as the
     * driver waits for an answer) together with the one that reads.
     */
    static final Duration OVERLAP = Duration.ofMinutes(3);

    private static final String NAME = "changes";

    /** The round that the caller begins, or goes on with by its cursor. */
    static ChangesRound of(ChangesQuery asked, EntityManager database) {
        var since = asked.since();
        if (asked.cursor == null || asked.cursor.isBlank()) {
            var now =
                    Row.query(database, "select utc_timestamp(6) as now, 0 as nothing")
                            .getSingleResult();
            return new ChangesRound(since, now.instant("now").minus(OVERLAP));
        }
        var begun = begun(KeysetQuery.parts(asked.cursor).get(0).split(" "));
        if (!begun.since().equals(since)) {
            throw new Refused(400, CommonProblem.INVALID_CURSOR, null);
        }
        return begun;
    }

    private static ChangesRound begun(String[] words) {
        try {
            if (words.length == 3 && words[0].equals(NAME)) {
                return new ChangesRound(Instant.parse(words[1]), Instant.parse(words[2]));
            }
        } catch (DateTimeException notOurs) {
            // Refused below, like a cursor of another list.
        }
        throw new Refused(400, CommonProblem.INVALID_CURSOR, null);
    }

    /** What the cursors of this round carry in the place of an order. */
    String sort() {
        return NAME + " " + since + " " + until;
    }
}
