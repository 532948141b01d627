package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.workplan.DashboardTile;
import org.touchstone.workplan.WorkPlans;

/**
 * The assessors and units of an area with decisions of which none is in the sample: what the matrix
 * leaves when it is asked for gaps only, as a list and as a figure (IQA-025, IQA-079).
 */
@ApplicationScoped
class CoverageGaps implements DashboardTile {

    private static final String DECISIONS =
            "from assessment_tally a%s where a.decisions > 0 and a.centre_id = :centre and a.state in ('IN_PROGRESS', 'ASSESSED')"
                    + " and a.programme_id in (select f.programme_id from work_plan_area_programme f where f.area_id = :area)";

    private static final String SAMPLED =
            " left join (select distinct t.%1$s as known from sampling_item i join assessment t on t.id = i.assessment_id"
                    + " where i.plan_id = :plan and i.state in ('PLANNED', 'DONE', 'AWAITING_COUNTERSIGNATURE')) s on s.known = a.%1$s";

    private static final String GAPS =
            "(select 'ASSESSOR' as kind, concat(a.assessor_id, '') as named, p.name as title, sum(a.decisions) as decisions "
                    + DECISIONS.formatted(
                            " join person p on p.id = a.assessor_id"
                                    + SAMPLED.formatted("assessor_id"))
                    + " and s.known is null group by a.assessor_id, p.name"
                    + " union all select 'UNIT', a.unit, a.unit, sum(a.decisions) "
                    + DECISIONS.formatted(SAMPLED.formatted("unit"))
                    + " and s.known is null group by a.unit) x";

    private final EntityManager database;
    private final WorkPlans plans;

    CoverageGaps(EntityManager database, WorkPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    @Transactional
    Paged<CoverageGapRow> page(UUID planId, PageQuery page) {
        var plan = plans.readable(planId);
        return KeysetQuery.select(CoverageGapRow.COLUMNS, GAPS, "concat(x.kind, ' ', x.named)")
                .bind("plan", planId)
                .bind("centre", plan.centreId())
                .bind("area", plan.areaId())
                .order("title", "x.title")
                .defaultSort("title")
                .page(database, page, CoverageGapRow::of);
    }

    @Override
    public List<Tile> of(Plan plan) {
        var count =
                (Number)
                        database.createNativeQuery("select count(*) from " + GAPS)
                                .setParameter("plan", plan.id())
                                .setParameter("centre", plan.centreId())
                                .setParameter("area", plan.areaId())
                                .getSingleResult();
        return List.of(
                new Tile(
                        "COVERAGE_GAPS",
                        count.longValue(),
                        "/iqa-work-plans/%s/coverage-gaps".formatted(plan.id())));
    }
}
