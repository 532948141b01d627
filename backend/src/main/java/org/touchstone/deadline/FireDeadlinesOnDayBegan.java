package org.touchstone.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.time.DayBegan;
import org.touchstone.shared.time.SystemTime;
import org.touchstone.shared.time.WorkingCalendars;

/**
 * Fires what is due on the day, each step of each deadline once: whoever marks the row fires it.
 */
@ApplicationScoped
class FireDeadlinesOnDayBegan {

    private static final int BATCH = 500;

    private record Firing(UUID deadlineId, String step, LocalDate firesOn) {}

    private final EntityManager database;
    private final Deadlines.Repository deadlines;
    private final WorkingCalendars calendars;
    private final SystemTime time;
    private final Event<DeadlineNear> near;
    private final Event<DeadlineMissed> missed;

    FireDeadlinesOnDayBegan(
            EntityManager database,
            Deadlines.Repository deadlines,
            WorkingCalendars calendars,
            SystemTime time,
            Event<DeadlineNear> near,
            Event<DeadlineMissed> missed) {
        this.database = database;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.time = time;
        this.near = near;
        this.missed = missed;
    }

    void fire(@Observes DayBegan began) {
        for (var due = due(began.day()); !due.isEmpty(); due = due(began.day())) {
            due.forEach(firing -> fire(firing, began.day()));
        }
    }

    private List<Firing> due(LocalDate day) {
        return KeysetQuery.select(
                        "f.deadline_id as deadline_id, f.step as step, f.fires_on as fires_on",
                        "deadline_firing f",
                        "f.deadline_id")
                .where("f.fired_at is null")
                .where("f.fires_on <= :day", "day", day)
                .order("firesOn", "f.fires_on")
                .defaultSort("firesOn")
                .list(
                        database,
                        BATCH,
                        row ->
                                new Firing(
                                        row.uuid("deadline_id"),
                                        row.text("step"),
                                        row.date("fires_on")));
    }

    private void fire(Firing firing, LocalDate day) {
        var marked =
                database.createNativeQuery(
                                "update deadline_firing set fired_at = :at where deadline_id = :deadline and step = :step and fired_at is null")
                        .setParameter("at", time.now())
                        .setParameter("deadline", firing.deadlineId())
                        .setParameter("step", firing.step())
                        .executeUpdate();
        var deadline = deadlines.findById(firing.deadlineId());
        if (marked == 0 || !deadline.isWaitedFor()) {
            return;
        }
        if (firing.step().startsWith("missed")) {
            deadline.missed();
            repeat(deadline, firing);
            missed.fire(deadline.missed(firing.step(), day));
        } else if (!day.isAfter(deadline.dueOn())) {
            near.fire(deadline.near(firing.step(), day));
        }
    }

    private void repeat(Deadline deadline, Firing firing) {
        if (deadline.repeatEvery() == null) {
            return;
        }
        var count =
                firing.step().equals("missed")
                        ? 1
                        : Integer.parseInt(firing.step().substring("missed-".length()));
        database.createNativeQuery(
                        "insert ignore into deadline_firing (deadline_id, step, fires_on) values (:deadline, :step, :day)")
                .setParameter("deadline", deadline.id())
                .setParameter("step", "missed-" + (count + 1))
                .setParameter(
                        "day",
                        calendars
                                .of(deadline.nation())
                                .plus(firing.firesOn(), deadline.repeatEvery()))
                .executeUpdate();
    }
}
