package org.touchstone.shared.transaction;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Does the work of a transaction again when the database gave it up for another one. Such a
 * transaction left nothing behind, so nobody need hear of it. Work inside a transaction that goes
 * on already is done once: whoever began it begins again from the start.
 */
public final class DeadlockRetry {

    /** The first try counts. After the last one the caller is told to try again later (503). */
    static final int TRIES = 5;

    private static final int MOST_MILLISECONDS = 40;

    // MariaDB: "Deadlock found when trying to get lock".
    private static final int DEADLOCK = 1213;

    private DeadlockRetry() {}

    /**
     * The result of the work, which may be done several times, each in a transaction of its own.
     */
    public static <T> T of(Callable<T> work) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return work.call();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception failed) {
                if (attempt == TRIES || !isDeadlock(failed)) {
                    throw failed;
                }
                Log.infof("Given up for another transaction, try %d of %d", attempt, TRIES);
                Thread.sleep(ThreadLocalRandom.current().nextInt(1, attempt * MOST_MILLISECONDS));
            }
        }
    }

    private static boolean isDeadlock(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DEADLOCK) {
                return true;
            }
        }
        return false;
    }
}
