package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.workplan.WorkPlans;

/** Counts what a sample contains, stratum by stratum, in three queries whatever its size. */
@ApplicationScoped
class ComplianceRepository {

    private static final int MOST_GROUPS = 200_000;

    /** As {@link DrawArchive} writes it. */
    private static final String DRAWN = "%\"code\":\"DRAWN\"%";

    private static final String IN = "i.state in ('PLANNED', 'AWAITING_COUNTERSIGNATURE', 'DONE')";

    /** What a draw could take: see {@link BarredBecause}. */
    private static final String ELIGIBLE =
            "(i.state in ('AWAITING_COUNTERSIGNATURE', 'DONE') or s.state in ('IN_PROGRESS', 'ASSESSED') and coalesce(i.state, '') <> 'REMOVED')";

    private static final String SAMPLED =
            "assessment s left join sampling_item i on i.plan_id = :plan and i.assessment_id = s.id"
                    + " where s.centre_id = :centre and s.programme_id in (:programmes) and "
                    + ELIGIBLE;

    private final EntityManager database;

    ComplianceRepository(EntityManager database) {
        this.database = database;
    }

    /** Learners of a stratum who have as many units, in the population and in the sample. */
    record Learners(
            Stratum stratum,
            String assessor,
            String programme,
            int count,
            int units,
            int sampled,
            boolean drawn) {}

    List<Learners> learners(WorkPlans.Known plan) {
        return of(
                plan,
                "f.assessor_id as assessor_id, o.name as assessor_name, f.programme_id as programme_id, p.title as title, f.units as units,"
                        + " f.sampled as sampled, f.drawn as drawn, count(*) as learners",
                "(select s.assessor_id, s.programme_id, s.learner, count(distinct s.unit) as units,"
                        + " count(distinct case when "
                        + IN
                        + " then s.unit end) as sampled, max(case when "
                        + IN
                        + " and i.reasons like :drawn then 1 else 0 end) as drawn from "
                        + SAMPLED
                        + " group by s.assessor_id, s.programme_id, s.learner) f"
                        + " join person o on o.id = f.assessor_id join programme p on p.id = f.programme_id",
                "f.assessor_id, o.name, f.programme_id, p.title, f.units, f.sampled, f.drawn",
                Map.of(),
                row ->
                        new Learners(
                                stratum(row),
                                row.text("assessor_name"),
                                row.text("title"),
                                row.integer("learners"),
                                row.integer("units"),
                                row.integer("sampled"),
                                row.integer("drawn") == 1));
    }

    /** The samples of one learner in a stratum. */
    record OfLearner(Stratum stratum, int items, int done, int interim, boolean drawn) {}

    List<OfLearner> samples(WorkPlans.Known plan, LocalDate today) {
        return of(
                plan,
                "s.assessor_id as assessor_id, s.programme_id as programme_id, count(*) as items,"
                        + " count(case when i.state = 'DONE' and not "
                        + DecisionSignature.MISSING
                        + " then 1 end) as done, count(case when i.stage = 'INTERIM' then 1 end) as interim,"
                        + " max(case when i.reasons like :drawn then 1 else 0 end) as drawn",
                "sampling_item i join assessment s on s.id = i.assessment_id and i.plan_id = :plan and s.centre_id = :centre"
                        + " and s.programme_id in (:programmes) and "
                        + IN,
                "s.assessor_id, s.programme_id, s.learner",
                Map.of("today", today),
                row ->
                        new OfLearner(
                                stratum(row),
                                row.integer("items"),
                                row.integer("done"),
                                row.integer("interim"),
                                row.integer("drawn") == 1));
    }

    /** A method that a stratum uses and its sample does not contain. */
    record Lacking(Stratum stratum, String method) {}

    List<Lacking> lacking(WorkPlans.Known plan, Collection<String> methods) {
        return methods.isEmpty()
                ? List.of()
                : KeysetQuery.select(
                                "f.assessor_id as assessor_id, f.programme_id as programme_id, f.method as method",
                                "(select s.assessor_id, s.programme_id, s.method, max(case when "
                                        + IN
                                        + " then 1 else 0 end) as sampled from "
                                        + SAMPLED
                                        + " and s.method in (:methods) group by s.assessor_id, s.programme_id, s.method) f",
                                "f.assessor_id")
                        .bind("plan", plan.id())
                        .bind("centre", plan.centreId())
                        .bind("programmes", plan.programmes())
                        .bind("methods", methods)
                        .where("f.sampled = 0")
                        .list(
                                database,
                                MOST_GROUPS,
                                row -> new Lacking(stratum(row), row.text("method")));
    }

    private <T> List<T> of(
            WorkPlans.Known plan,
            String columns,
            String from,
            String groups,
            Map<String, Object> more,
            Function<Row, T> mapping) {
        return KeysetQuery.select(columns, from, groups.substring(0, groups.indexOf(',')))
                .bind("plan", plan.id())
                .bind("centre", plan.centreId())
                .bind("programmes", plan.programmes())
                .bind("drawn", DRAWN)
                .bind(more)
                .groupBy(groups)
                .list(database, MOST_GROUPS, mapping);
    }

    private static Stratum stratum(Row row) {
        return new Stratum(row.uuid("assessor_id"), row.uuid("programme_id"));
    }
}
