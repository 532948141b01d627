package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.touchstone.workplan.SuccessFigures;

/** What a plan's samples say of its success, in one query (IQA-018). */
@ApplicationScoped
class SampleFigures implements SuccessFigures {

    private final EntityManager database;

    SampleFigures(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<Measure, Figure> of(UUID planId, LocalDate today) {
        var row =
                (Object[])
                        database.createNativeQuery(
                                        "select count(case when i.state = 'DONE' and k.sampled_on <= i.due_on then 1 end) as on_time,"
                                                + " count(case when i.due_on < :today or i.state = 'DONE' then 1 end) as due,"
                                                + " count(case when k.decision = 'DISAGREE' and not exists (select 1 from claim_hold h"
                                                + " where h.source_id = i.id and h.freed_at is null) then 1 end) as closed,"
                                                + " count(case when k.decision = 'DISAGREE' then 1 end) as disagreed"
                                                + " from sampling_item i left join sampling_record k on k.item_id = i.id and k.state = 'DONE'"
                                                + " where i.plan_id = :plan and i.due_on is not null and i.state in ('PLANNED', 'DONE')")
                                .setParameter("plan", planId)
                                .setParameter("today", today)
                                .getSingleResult();
        return Map.of(
                Measure.SAMPLES_ON_TIME, figure(row[0], row[1]),
                Measure.DISAGREEMENTS_CLOSED, figure(row[2], row[3]));
    }

    private static Figure figure(Object done, Object of) {
        return new Figure(((Number) done).longValue(), ((Number) of).longValue());
    }
}
