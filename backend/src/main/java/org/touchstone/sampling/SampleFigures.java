package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.workplan.SuccessFigures;

/** What the samples of plans say of their success, in one query (IQA-018). */
@ApplicationScoped
class SampleFigures implements SuccessFigures {

    private final EntityManager database;

    SampleFigures(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Map<Measure, Figure>> of(Collection<UUID> planIds, LocalDate today) {
        var figures = new HashMap<UUID, Map<Measure, Figure>>();
        KeysetQuery.select(
                        "i.plan_id as plan_id, count(case when i.state = 'DONE' and k.sampled_on <= i.due_on then 1 end) as on_time,"
                                + " count(case when i.due_on < :today or i.state = 'DONE' then 1 end) as due,"
                                + " count(case when k.decision = 'DISAGREE' and not exists (select 1 from claim_hold h"
                                + " where h.source_id = i.id and h.freed_at is null) then 1 end) as closed,"
                                + " count(case when k.decision = 'DISAGREE' then 1 end) as disagreed",
                        "sampling_item i left join sampling_record k on k.item_id = i.id and k.state = 'DONE'",
                        "i.plan_id")
                .bind("today", today)
                .where("i.plan_id in (:plans)", "plans", planIds)
                .where("i.due_on is not null and i.state in ('PLANNED', 'DONE')")
                .groupBy("i.plan_id")
                .list(
                        database,
                        planIds.size(),
                        row ->
                                figures.put(
                                        row.uuid("plan_id"),
                                        Map.of(
                                                Measure.SAMPLES_ON_TIME,
                                                new Figure(
                                                        row.number("on_time"), row.number("due")),
                                                Measure.DISAGREEMENTS_CLOSED,
                                                new Figure(
                                                        row.number("closed"),
                                                        row.number("disagreed")))));
        return figures;
    }
}
