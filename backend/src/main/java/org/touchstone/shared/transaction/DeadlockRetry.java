package org.touchstone.shared.transaction;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * Does the work of a transaction again when the database gave it up for another one. Such a
 * transaction left nothing behind, so nobody need hear of it. Work inside a transaction that goes
 * on already is done once: whoever began it begins again from the start.
 */
@ApplicationScoped
public class DeadlockRetry {

    /** After the last one the caller is told to try again later (503). */
    private static final int RETRIES = 4;

    // So that two commands that met once do not meet again.
    private static final int DELAY_MILLISECONDS = 50;
    private static final int JITTER_MILLISECONDS = 45;

    // MariaDB: "Deadlock found when trying to get lock".
    private static final int DEADLOCK = 1213;

    private final Guard guard =
            Guard.create()
                    .withRetry()
                    .maxRetries(RETRIES)
                    .delay(DELAY_MILLISECONDS, ChronoUnit.MILLIS)
                    .jitter(JITTER_MILLISECONDS, ChronoUnit.MILLIS)
                    .whenException(DeadlockRetry::isDeadlock)
                    .onRetry(() -> Log.info("Given up for another transaction, begun again"))
                    .done()
                    .build();

    /**
     * The result of the work, which may be done several times, each in a transaction of its own.
     *
     * @throws Exception what the work throws, when it is no dead-lock or the last try
     */
    public Object of(Callable<Object> work) throws Exception {
        return QuarkusTransaction.isActive() ? work.call() : guard.call(work, Object.class);
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
