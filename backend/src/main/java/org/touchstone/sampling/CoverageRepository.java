package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.sampling.Coverage.Count;
import org.touchstone.sampling.Coverage.Kind;
import org.touchstone.shared.paging.KeysetQuery;

/**
 * Counts for the coverage matrix, in two queries whatever its size. The population is read from the
 * tally that the database keeps of it.
 */
@ApplicationScoped
class CoverageRepository {

    private static final int MOST_CELLS = 100_000;

    private final EntityManager database;

    CoverageRepository(EntityManager database) {
        this.database = database;
    }

    void count(
            UUID planId,
            UUID centreId,
            Collection<UUID> programmes,
            CoverageFilter filter,
            LocalDate today,
            Coverage into) {
        counts(population(filter.columns), centreId, programmes, filter).forEach(into::add);
        counts(
                        samples(filter.columns)
                                .bind("plan", planId)
                                .bind("today", today)
                                .where("i.stage = :stage", "stage", filter.stage),
                        centreId,
                        programmes,
                        filter)
                .forEach(into::add);
    }

    /** What could be sampled. The tally does not tell learners apart. */
    private static KeysetQuery population(CoverageColumn column) {
        var each = column == CoverageColumn.LEARNER;
        return select(
                        column,
                        "'POPULATION'",
                        each ? "count(*)" : "sum(s.decisions)",
                        each ? "assessment s" : "assessment_tally s")
                .where("s.state in ('IN_PROGRESS', 'ASSESSED')")
                .where(each ? "true" : "s.decisions > 0");
    }

    /** What is in the sample; what was done of a decision that does not count yet waits. */
    private static KeysetQuery samples(CoverageColumn column) {
        return select(
                        column,
                        "case when i.state = 'PLANNED' then 'PLANNED' when i.state = 'DONE' and not "
                                + DecisionSignature.MISSING
                                + " then 'DONE' else 'AWAITING' end",
                        "count(*)",
                        "sampling_item i join assessment s on s.id = i.assessment_id")
                .where(
                        "i.plan_id = :plan and i.state in ('PLANNED', 'DONE', 'AWAITING_COUNTERSIGNATURE')");
    }

    private static KeysetQuery select(
            CoverageColumn column, String kind, String count, String tables) {
        return KeysetQuery.select(
                        "s.assessor_id as assessor_id, %s as shown, %s as kind, %s as decisions"
                                .formatted(column.sql(), kind, count),
                        tables,
                        "s.assessor_id")
                .groupBy("s.assessor_id, shown, kind");
    }

    private List<Count> counts(
            KeysetQuery query, UUID centreId, Collection<UUID> programmes, CoverageFilter filter) {
        return query.where("s.centre_id = :centre", "centre", centreId)
                .where("s.programme_id in (:programmes)", "programmes", programmes)
                .where("s.assessor_id = :assessor", "assessor", filter.assessorId)
                .where("s.method = :method", "method", filter.method)
                .where("s.site_id = :site", "site", filter.siteId)
                .list(
                        database,
                        MOST_CELLS,
                        row ->
                                new Count(
                                        row.uuid("assessor_id"),
                                        row.text("shown"),
                                        row.constant("kind", Kind.class),
                                        row.integer("decisions")));
    }
}
