package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;

/** All open work of a person or a plan, from every feature, as one query (IQA-079, IQA-080). */
@ApplicationScoped
class WorkList {

    /** The same record may be work of two people. */
    private static final String KEY = "concat(x.kind, ' ', x.id, ' ', x.person_id, ' ', x.plan_id)";

    private final EntityManager database;
    private final Instance<WorkSource> sources;
    private final Clock clock;

    WorkList(EntityManager database, @Any Instance<WorkSource> sources, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.clock = clock;
    }

    Paged<WorkItem> ofPerson(UUID personId, WorkFilter filter) {
        return narrowed(
                        KeysetQuery.select(WorkItem.COLUMNS, from(WorkSource.Of.PERSON), KEY)
                                .bind("me", personId),
                        filter)
                .page(database, filter, WorkItem::of);
    }

    /** Of one person where that is not null. */
    Paged<WorkItem> ofPlan(UUID planId, UUID personId, WorkFilter filter) {
        return narrowed(
                        KeysetQuery.select(WorkItem.COLUMNS, from(WorkSource.Of.PLAN), KEY)
                                .bind("plan", planId)
                                .where("x.person_id = :person", "person", personId),
                        filter)
                .page(database, filter, WorkItem::of);
    }

    private KeysetQuery narrowed(KeysetQuery query, WorkFilter filter) {
        var today = LocalDate.now(clock);
        query.bind("today", today)
                .where("x.kind in (:kinds)", "kinds", filter.kind)
                .order("dueOn", "coalesce(x.due_on, '9999-12-31')")
                .order("personName", "p.name")
                .defaultSort("dueOn");
        if (filter.due == WorkFilter.Due.OVERDUE) {
            query.where("x.due_on < :today");
        } else if (filter.due == WorkFilter.Due.THIS_WEEK) {
            query.where("x.due_on between :today and :sunday", "sunday", sunday(today));
        }
        return query;
    }

    /** How much of a plan is overdue, due this week, and waits for a judgement. */
    record Counts(long overdue, long thisWeek, long results) {}

    Counts countsOf(UUID planId) {
        var today = LocalDate.now(clock);
        var row =
                (Tuple)
                        database.createNativeQuery(
                                        "select coalesce(sum(x.due_on < :today), 0) as overdue,"
                                                + " coalesce(sum(x.due_on between :today and :sunday), 0) as this_week,"
                                                + " coalesce(sum(x.kind = 'RESULT'), 0) as results from "
                                                + from(WorkSource.Of.PLAN),
                                        Tuple.class)
                                .setParameter("today", today)
                                .setParameter("sunday", sunday(today))
                                .setParameter("plan", planId)
                                .getSingleResult();
        return new Counts(number(row, "overdue"), number(row, "this_week"), number(row, "results"));
    }

    private static long number(Tuple row, String alias) {
        return ((Number) row.get(alias)).longValue();
    }

    private static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private String from(WorkSource.Of of) {
        return sources.stream()
                        .sorted(Comparator.comparing(source -> source.getClass().getName()))
                        .map(source -> source.select(of))
                        .collect(Collectors.joining(" union all ", "(", ") x"))
                + " join work_plan w on w.id = x.plan_id join work_plan_area a on a.id = w.area_id"
                + " join person p on p.id = x.person_id";
    }
}
