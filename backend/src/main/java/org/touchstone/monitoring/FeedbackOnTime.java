package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.workplan.SuccessFigures;

/** How much feedback came in time, of what was given or should have been by now (IQA-057). */
@ApplicationScoped
class FeedbackOnTime implements SuccessFigures {

    private final EntityManager database;

    FeedbackOnTime(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Map<Measure, Figure>> of(Collection<UUID> planIds, LocalDate today) {
        var figures = new HashMap<UUID, Map<Measure, Figure>>();
        KeysetQuery.select(
                        "p.plan_id as plan_id, coalesce(sum(f.given_on <= p.feedback_due_on), 0) as done, count(*) as of_all",
                        "monitoring_point p join monitoring_record r on r.point_id = p.id"
                                + " left join monitoring_feedback f on f.record_id = r.id",
                        "p.plan_id")
                .bind("today", today)
                .where("p.plan_id in (:plans)", "plans", planIds)
                .where(
                        "p.feedback_due_on is not null and (f.id is not null or p.feedback_due_on < :today)")
                .groupBy("p.plan_id")
                .list(
                        database,
                        planIds.size(),
                        row ->
                                figures.put(
                                        row.uuid("plan_id"),
                                        Map.of(
                                                Measure.FEEDBACK_ON_TIME,
                                                new Figure(
                                                        row.number("done"),
                                                        row.number("of_all")))));
        return figures;
    }
}
