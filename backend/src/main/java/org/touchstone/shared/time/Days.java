package org.touchstone.shared.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Begins the days that are due. The inserted row is both the lock between instances and the proof
 * of work: it commits together with everything the day caused, or not at all.
 */
@ApplicationScoped
public class Days {

    private final EntityManager database;
    private final Clock clock;
    private final Event<DayBegan> began;

    Days(EntityManager database, Clock clock, Event<DayBegan> began) {
        this.database = database;
        this.clock = clock;
        this.began = began;
    }

    /**
     * Begins today and every day missed since the last one, in order. Safe to call at any time,
     * from any instance.
     */
    public void beginDue() {
        var today = LocalDate.now(clock);
        for (var day = firstDue(today); !day.isAfter(today); day = day.plusDays(1)) {
            var due = day;
            QuarkusTransaction.requiringNew().timeout(600).run(() -> begin(due));
        }
    }

    private LocalDate firstDue(LocalDate today) {
        var last =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        (LocalDate)
                                                database.createNativeQuery(
                                                                "select max(day) from day_begun",
                                                                LocalDate.class)
                                                        .getSingleResult());
        return last == null ? today : last.plusDays(1);
    }

    private void begin(LocalDate day) {
        var inserted =
                database.createNativeQuery(
                                "insert ignore into day_begun (day, at) values (:day, :at)")
                        .setParameter("day", day)
                        .setParameter("at", clock.instant())
                        .executeUpdate();
        if (inserted == 1) {
            began.fire(new DayBegan(day));
        }
    }
}
