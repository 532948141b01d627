package org.touchstone.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
    public Map<Measure, Figure> of(UUID planId, LocalDate today) {
        return Map.of(
                Measure.FEEDBACK_ON_TIME,
                KeysetQuery.select(
                                "coalesce(sum(f.given_on <= p.feedback_due_on), 0) as done, count(*) as of_all",
                                "monitoring_point p join monitoring_record r on r.point_id = p.id"
                                        + " left join monitoring_feedback f on f.record_id = r.id",
                                "p.plan_id")
                        .bind("today", today)
                        .where("p.plan_id = :plan", "plan", planId)
                        .where(
                                "p.feedback_due_on is not null and (f.id is not null or p.feedback_due_on < :today)")
                        .groupBy("p.plan_id")
                        .list(
                                database,
                                1,
                                row -> new Figure(row.number("done"), row.number("of_all")))
                        .stream()
                        .findFirst()
                        .orElse(new Figure(0, 0)));
    }
}
