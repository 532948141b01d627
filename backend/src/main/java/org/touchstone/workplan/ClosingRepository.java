package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/** Every query over how plans ended. */
@ApplicationScoped
class ClosingRepository {

    private static final int MOST = 200;

    private final EntityManager database;
    private final RowWriter rows;

    ClosingRepository(EntityManager database, RowWriter rows) {
        this.database = database;
        this.rows = rows;
    }

    /** In place of what an earlier closing said. */
    void keep(UUID planId, PlanToClose request) {
        clear("work_plan_evaluation", planId);
        clear("work_plan_carried", planId);
        var evaluations = new ArrayList<Object[]>();
        for (var one : request.evaluations()) {
            evaluations.add(
                    new Object[] {
                        planId, one.criterionId(), one.outcome(), one.value(), one.words().strip()
                    });
        }
        rows.insert(
                "work_plan_evaluation",
                "plan_id, criterion_id, outcome, value, words",
                evaluations);
        var carried = new ArrayList<Object[]>();
        for (var words : request.carryForward()) {
            carried.add(new Object[] {planId, carried.size(), words.strip()});
        }
        rows.insert("work_plan_carried", "plan_id, position, words", carried);
    }

    private void clear(String table, UUID planId) {
        database.createNativeQuery("delete from " + table + " where plan_id = :plan")
                .setParameter("plan", planId)
                .executeUpdate();
    }

    List<PlanToClose.Evaluation> evaluations(UUID planId) {
        return KeysetQuery.select(
                        "e.criterion_id as criterion_id, e.outcome as outcome, e.value as value, e.words as words",
                        "work_plan_evaluation e",
                        "e.criterion_id")
                .where("e.plan_id = :plan", "plan", planId)
                .list(
                        database,
                        MOST,
                        row ->
                                new PlanToClose.Evaluation(
                                        row.uuid("criterion_id"),
                                        row.constant("outcome", ProgressRequests.Result.class),
                                        row.text("value") == null
                                                ? null
                                                : new BigDecimal(row.text("value")),
                                        row.text("words")));
    }

    List<String> carried(UUID planId) {
        return KeysetQuery.select("k.words as words", "work_plan_carried k", "k.position")
                .where("k.plan_id = :plan", "plan", planId)
                .list(database, MOST, row -> row.text("words"));
    }

    /** What the plan of the area that ended last handed on. */
    List<ContextSnapshot.CarriedForward> carriedFromBefore(UUID areaId) {
        return KeysetQuery.select(
                        "w.reference as reference, k.words as words",
                        "work_plan w join work_plan_carried k on k.plan_id = w.id",
                        "k.position")
                .where(
                        "w.id = (select b.id from work_plan b where b.area_id = :area and b.state <> 'OPEN'"
                                + " order by b.ends_on desc, b.closed_on desc limit 1)")
                .bind("area", areaId)
                .list(
                        database,
                        MOST,
                        row ->
                                new ContextSnapshot.CarriedForward(
                                        row.text("reference"), row.text("words")));
    }
}
