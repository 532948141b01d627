package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;

/** How many of the objectives that were judged are met. */
@ApplicationScoped
class ObjectiveFigures implements SuccessFigures {

    private final EntityManager database;

    ObjectiveFigures(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Map<Measure, Figure>> of(Collection<UUID> planIds, LocalDate today) {
        var figures = new HashMap<UUID, Map<Measure, Figure>>();
        KeysetQuery.select(
                        "i.plan_id as plan_id, sum(o.state = 'MET') as met, count(*) as judged",
                        "work_plan_individual i join work_plan_objective o on o.individual_id = i.id",
                        "i.plan_id")
                .where("i.plan_id in (:plans)", "plans", planIds)
                .where("o.state in ('MET', 'PARTLY_MET', 'NOT_MET')")
                .groupBy("i.plan_id")
                .list(
                        database,
                        planIds.size(),
                        row ->
                                figures.put(
                                        row.uuid("plan_id"),
                                        Map.of(
                                                Measure.OBJECTIVES_MET,
                                                new Figure(
                                                        row.number("met"), row.number("judged")))));
        return figures;
    }
}
