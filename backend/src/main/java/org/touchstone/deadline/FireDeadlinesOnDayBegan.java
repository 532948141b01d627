package org.touchstone.deadline;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.shared.time.DayGoesOn;

/**
 * Fires what is due once its day has begun, each step of each deadline once. Instances take batches
 * of rows that no other holds; a batch and everything it causes is one transaction, so that what a
 * crash cuts off is due again. A batch that fails is fired row by row; the row that fails again is
 * put off and holds up no other.
 */
@ApplicationScoped
class FireDeadlinesOnDayBegan {

    private static final int BATCH = 100;
    private static final int SECONDS_FOR_A_BATCH = 300;

    private static final String DUE =
            "fired_at is null and fires_on <= :today"
                    + " and (next_try_at is null or next_try_at <= utc_timestamp(6))";

    private final EntityManager database;
    private final FireDeadlines firing;

    FireDeadlinesOnDayBegan(EntityManager database, FireDeadlines firing) {
        this.database = database;
        this.firing = firing;
    }

    void fire(@Observes DayGoesOn goesOn) {
        while (fireBatch(goesOn.today())) {
            // Until nothing is due that nobody else holds.
        }
    }

    private boolean fireBatch(LocalDate today) {
        // Remembered outside the transaction, to go through them by themselves when it fails.
        var taken = new Taken();
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(SECONDS_FOR_A_BATCH)
                    .run(
                            () -> {
                                var due = claim(today);
                                taken.keys = due.stream().map(Firing::key).toList();
                                firing.fire(due, today);
                            });
        } catch (RuntimeException failure) {
            if (taken.keys.isEmpty()) {
                throw failure;
            }
            Log.warnf("Deadlines are fired one by one: %s", failure);
            taken.keys.forEach(key -> fireAlone(key, today));
        }
        return !taken.keys.isEmpty();
    }

    private static final class Taken {
        private List<Firing.Key> keys = List.of();
    }

    @SuppressWarnings("unchecked")
    private List<Firing> claim(LocalDate today) {
        return database.createNativeQuery(
                        "select * from deadline_firing where "
                                + DUE
                                + " order by fires_on, deadline_id limit "
                                + BATCH
                                + " for update skip locked",
                        Firing.class)
                .setParameter("today", today)
                .getResultList();
    }

    private void fireAlone(Firing.Key key, LocalDate today) {
        try {
            QuarkusTransaction.requiringNew().run(() -> firing.fire(claim(key, today), today));
        } catch (RuntimeException failure) {
            Log.errorf(
                    failure,
                    "Deadline %s failed at %s; it is tried again later",
                    key.deadlineId(),
                    key.step());
            QuarkusTransaction.requiringNew().run(() -> putOff(key, failure));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Firing> claim(Firing.Key key, LocalDate today) {
        return database.createNativeQuery(
                        "select * from deadline_firing where deadline_id = :deadline and step = :step and "
                                + DUE
                                + " for update skip locked",
                        Firing.class)
                .setParameter("deadline", key.deadlineId())
                .setParameter("step", key.step())
                .setParameter("today", today)
                .getResultList();
    }

    private void putOff(Firing.Key key, RuntimeException failure) {
        database.createNativeQuery(
                        "update deadline_firing set attempts = attempts + 1, last_error = left(:error, 500), next_try_at ="
                                + " utc_timestamp(6) + interval least(power(2, attempts), 720) minute"
                                + " where deadline_id = :deadline and step = :step and fired_at is null")
                .setParameter("error", String.valueOf(failure))
                .setParameter("deadline", key.deadlineId())
                .setParameter("step", key.step())
                .executeUpdate();
    }
}
