package org.touchstone.shared.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Begins the days that are due by the database's clock: a row for the day, and one for each part of
 * its work ({@link DayWork}).
 */
@ApplicationScoped
public class Days {

    private static final LocalTime EARLY = LocalTime.of(1, 0);

    private final EntityManager database;
    private final DatabaseClock databaseClock;
    private final TrainingClock trainingClock;
    private final DayWork work;
    private final Event<DayGoesOn> goesOn;

    Days(
            EntityManager database,
            DatabaseClock databaseClock,
            TrainingClock trainingClock,
            DayWork work,
            Event<DayGoesOn> goesOn) {
        this.database = database;
        this.databaseClock = databaseClock;
        this.trainingClock = trainingClock;
        this.work = work;
        this.goesOn = goesOn;
    }

    /**
     * Begins today and every day missed since the last one, does what they cause, and whatever else
     * waits for its time. Safe to call at any time, from any instance.
     */
    public void beginDue() {
        var today = databaseClock.today();
        QuarkusTransaction.requiringNew().run(() -> open(today));
        work.doDue();
        goesOn.fire(new DayGoesOn(today));
    }

    /**
     * Moves the training clock to the moment through every day in between, each of which is lived
     * as it would have been; null for the machine's time.
     */
    public void liveUntil(Instant moment) {
        var until = moment == null ? databaseClock.now() : moment;
        var last = LocalDate.ofInstant(until, ClockProducer.LONDON);
        var first = QuarkusTransaction.joiningExisting().call(() -> firstDue(last));
        for (var day = first; day.isBefore(last); day = day.plusDays(1)) {
            trainingClock.moveTo(day.atTime(EARLY).atZone(ClockProducer.LONDON).toInstant());
            beginDue();
        }
        trainingClock.moveTo(moment);
        beginDue();
    }

    private LocalDate firstDue(LocalDate today) {
        var last =
                (LocalDate)
                        database.createNativeQuery(
                                        "select max(day) from day_begun", LocalDate.class)
                                .getSingleResult();
        return last == null ? today : last.plusDays(1);
    }

    private void open(LocalDate today) {
        for (var day = firstDue(today); !day.isAfter(today); day = day.plusDays(1)) {
            database.createNativeQuery(
                            "insert ignore into day_begun (day, at) values (:day, utc_timestamp(6))")
                    .setParameter("day", day)
                    .executeUpdate();
            work.plan(day);
        }
    }
}
