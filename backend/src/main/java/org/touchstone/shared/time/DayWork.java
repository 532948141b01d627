package org.touchstone.shared.time;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.EventContext;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * What {@link DayBegan} causes, observer by observer. The row of a part is both the lock between
 * instances and the proof of work: it is done in the transaction of everything the part did, or not
 * at all. A part that fails is put off and tried again; it stops neither the other parts nor, for
 * good, its own later days.
 */
@ApplicationScoped
class DayWork {

    private final EntityManager database;
    private final BeanManager beans;

    DayWork(EntityManager database, BeanManager beans) {
        this.database = database;
        this.beans = beans;
    }

    private record Told(DayBegan getEvent) implements EventContext<DayBegan> {

        @Override
        public EventMetadata getMetadata() {
            return null;
        }
    }

    /** Writes down the parts of that day; for a day that was planned before, nothing. */
    void plan(LocalDate day) {
        parts().forEach(part -> plan(day, name(part)));
    }

    private void plan(LocalDate day, String part) {
        database.createNativeQuery("insert ignore into day_work (day, part) values (:day, :part)")
                .setParameter("day", day)
                .setParameter("part", part)
                .executeUpdate();
    }

    /** Does every part that waits, each by its days in order. */
    void doDue() {
        var parts = new HashMap<String, ObserverMethod<? super DayBegan>>();
        parts().forEach(part -> parts.put(name(part), part));
        for (var due = waiting(parts.keySet()); !due.isEmpty(); due = waiting(parts.keySet())) {
            for (var one : due) {
                if (!tell(parts.get(one.part()), one.day())) {
                    // Another instance is at it, and will go on with it.
                    parts.remove(one.part());
                }
            }
        }
    }

    private record Waiting(String part, LocalDate day) {}

    /** The earliest day of each part that waits. */
    @SuppressWarnings("unchecked")
    private List<Waiting> waiting(Set<String> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((List<Tuple>)
                                                database.createNativeQuery(
                                                                "select part, min(day) as day from day_work where part in (:parts) and done_at is null"
                                                                        + " and (next_try_at is null or next_try_at <= utc_timestamp(6)) group by part",
                                                                Tuple.class)
                                                        .setParameter("parts", List.copyOf(parts))
                                                        .getResultList())
                                        .stream()
                                                .map(
                                                        row ->
                                                                new Waiting(
                                                                        row.get("part").toString(),
                                                                        LocalDate.parse(
                                                                                row.get("day")
                                                                                        .toString())))
                                                .toList());
    }

    /** False when another instance is at it. */
    private boolean tell(ObserverMethod<? super DayBegan> part, LocalDate day) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(600)
                    .call(
                            () -> {
                                if (!claim(name(part), day)) {
                                    return false;
                                }
                                part.notify(typed(new Told(new DayBegan(day))));
                                return true;
                            });
        } catch (RuntimeException failure) {
            Log.errorf(failure, "%s failed on %s; it is tried again later", name(part), day);
            QuarkusTransaction.requiringNew().run(() -> putOff(name(part), day, failure));
            return true;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> EventContext<T> typed(EventContext<DayBegan> told) {
        return (EventContext<T>) told;
    }

    private boolean claim(String part, LocalDate day) {
        var free =
                database.createNativeQuery(
                                "select part from day_work where day = :day and part = :part and done_at is null for update skip locked")
                        .setParameter("day", day)
                        .setParameter("part", part)
                        .getResultList();
        if (free.isEmpty()) {
            return false;
        }
        database.createNativeQuery(
                        "update day_work set done_at = utc_timestamp(6) where day = :day and part = :part")
                .setParameter("day", day)
                .setParameter("part", part)
                .executeUpdate();
        return true;
    }

    private void putOff(String part, LocalDate day, RuntimeException failure) {
        database.createNativeQuery(
                        "update day_work set attempts = attempts + 1, last_error = left(:error, 500), next_try_at ="
                                + " utc_timestamp(6) + interval least(power(2, attempts), 720) minute"
                                + " where day = :day and part = :part and done_at is null")
                .setParameter("error", String.valueOf(failure))
                .setParameter("day", day)
                .setParameter("part", part)
                .executeUpdate();
    }

    private List<ObserverMethod<? super DayBegan>> parts() {
        return beans.resolveObserverMethods(new DayBegan(LocalDate.EPOCH)).stream()
                .<ObserverMethod<? super DayBegan>>map(part -> part)
                .sorted(Comparator.comparing(DayWork::name))
                .toList();
    }

    /** Of a part, which is a class: so a class hears a day once ({@code ArchitectureTest}). */
    private static String name(ObserverMethod<?> part) {
        return part.getBeanClass().getSimpleName();
    }
}
