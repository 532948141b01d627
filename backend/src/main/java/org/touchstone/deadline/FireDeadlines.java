package org.touchstone.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.time.DatabaseClock;
import org.touchstone.shared.time.WorkingCalendars;

/**
 * Fires claimed steps in the transaction of the claim. A step is skipped when the thing was done,
 * and a reminder also when it comes too late to help: the due day is over, or a later reminder of
 * the same deadline is due too, which says the same with the right number of days.
 */
@ApplicationScoped
class FireDeadlines {

    private final EntityManager database;
    private final Deadlines.Repository deadlines;
    private final WorkingCalendars calendars;
    private final DatabaseClock clock;
    private final Event<DeadlineNear> near;
    private final Event<DeadlineMissed> missed;

    FireDeadlines(
            EntityManager database,
            Deadlines.Repository deadlines,
            WorkingCalendars calendars,
            DatabaseClock clock,
            Event<DeadlineNear> near,
            Event<DeadlineMissed> missed) {
        this.database = database;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.clock = clock;
        this.near = near;
        this.missed = missed;
    }

    void fire(List<Firing> claimed, LocalDate today) {
        if (claimed.isEmpty()) {
            return;
        }
        var at = clock.now();
        var ids = claimed.stream().map(Firing::deadlineId).distinct().toList();
        var found =
                deadlines.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Deadline::id, Function.identity()));
        var latest = latestDue(claimed, ids, today);
        var toFire =
                claimed.stream()
                        .filter(
                                firing ->
                                        stamp(
                                                firing,
                                                found.get(firing.deadlineId()),
                                                latest,
                                                today,
                                                at))
                        .toList();
        // All stamps first: they go to the database together.
        database.flush();
        toFire.forEach(firing -> tell(firing, found.get(firing.deadlineId()), today));
    }

    private static boolean stamp(
            Firing firing,
            Deadline deadline,
            Map<UUID, LocalDate> latest,
            LocalDate today,
            Instant at) {
        var fires =
                deadline.isWaitedFor()
                        && (firing.isMissed()
                                || !today.isAfter(deadline.dueOn())
                                        && !firing.firesOn()
                                                .isBefore(
                                                        latest.getOrDefault(
                                                                deadline.id(), firing.firesOn())));
        firing.stamp(fires ? Firing.Outcome.FIRED : Firing.Outcome.SKIPPED, at);
        if (fires && firing.isMissed()) {
            deadline.missed();
        }
        return fires;
    }

    /** The day of the latest step that is due, of deadlines whose reminders are late. */
    private Map<UUID, LocalDate> latestDue(List<Firing> claimed, List<UUID> ids, LocalDate today) {
        if (claimed.stream().noneMatch(firing -> firing.firesOn().isBefore(today))) {
            return Map.of();
        }
        return database.createQuery(
                        "select f.key.deadlineId, max(f.firesOn) from Firing f"
                                + " where f.key.deadlineId in :ids and f.firesOn <= :today group by f.key.deadlineId",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    private void tell(Firing firing, Deadline deadline, LocalDate today) {
        if (firing.isMissed()) {
            repeat(deadline, firing, today);
            missed.fire(deadline.missed(firing.step(), today));
        } else {
            near.fire(deadline.near(firing.step(), today));
        }
    }

    /** Plans the next time, which lies ahead even when this one comes late. */
    private void repeat(Deadline deadline, Firing firing, LocalDate today) {
        if (deadline.repeatEvery() == null) {
            return;
        }
        var calendar = calendars.of(deadline.nation());
        var next = calendar.plus(firing.firesOn(), deadline.repeatEvery());
        while (!next.isAfter(today)) {
            next = calendar.plus(next, deadline.repeatEvery());
        }
        database.createNativeQuery(
                        "insert ignore into deadline_firing (deadline_id, step, fires_on) values (:deadline, :step, :day)")
                .setParameter("deadline", deadline.id())
                .setParameter("step", firing.nextMissed())
                .setParameter("day", next)
                .executeUpdate();
    }
}
