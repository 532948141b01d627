package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** How many of the objectives that were judged are met. */
@ApplicationScoped
class ObjectiveFigures implements SuccessFigures {

    private final EntityManager database;

    ObjectiveFigures(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<Measure, Figure> of(UUID planId, LocalDate today) {
        var row =
                (Tuple)
                        database.createNativeQuery(
                                        "select coalesce(sum(o.state = 'MET'), 0) as met, count(*) as judged"
                                                + " from work_plan_individual i join work_plan_objective o on o.individual_id = i.id"
                                                + " where i.plan_id = :plan and o.state in ('MET', 'PARTLY_MET', 'NOT_MET')",
                                        Tuple.class)
                                .setParameter("plan", planId)
                                .getSingleResult();
        return Map.of(
                Measure.OBJECTIVES_MET, new Figure(number(row, "met"), number(row, "judged")));
    }

    private static long number(Tuple row, String alias) {
        return ((Number) row.get(alias)).longValue();
    }
}
