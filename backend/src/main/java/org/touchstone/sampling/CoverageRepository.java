package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.assessment.AssessmentState;
import org.touchstone.sampling.Coverage.Count;
import org.touchstone.sampling.Coverage.Kind;
import org.touchstone.shared.paging.KeysetQuery;

/** Counts for the coverage matrix, in three queries whatever its size. */
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
        var values = new HashMap<String, Object>();
        var where = where(centreId, programmes, filter, values);
        var column = filter.columns.expression();
        query(
                        "select a.assessorId, %s, count(a) from Assessment a where %s and a.state in (:inProgress, :assessed)"
                                        .formatted(column, where)
                                + " group by a.assessorId, "
                                + column,
                        values,
                        Map.of(
                                "inProgress",
                                AssessmentState.IN_PROGRESS,
                                "assessed",
                                AssessmentState.ASSESSED))
                .forEach(row -> into.add(count(row, Kind.POPULATION, row[2])));
        var items = new HashMap<String, Object>(Map.of("plan", planId));
        var stage = "";
        if (filter.stage != null) {
            stage = " and i.stage = :stage";
            items.put("stage", filter.stage);
        }
        items.put("planned", ItemState.PLANNED);
        items.put("done", ItemState.DONE);
        items.put("awaiting", ItemState.AWAITING_COUNTERSIGNATURE);
        query(
                        "select a.assessorId, %s, i.state, count(i) from SampleItem i join Assessment a on a.id = i.assessmentId"
                                        .formatted(column)
                                + " where i.planId = :plan and i.state in (:planned, :done, :awaiting)"
                                + stage
                                + " and "
                                + where
                                + " group by a.assessorId, i.state, "
                                + column,
                        values,
                        items)
                .forEach(row -> into.add(count(row, kind((ItemState) row[2]), row[3])));
        unsigned(planId, centreId, programmes, filter, today)
                .forEach(
                        one -> {
                            into.add(one.of(Kind.DONE, -one.items()));
                            into.add(one.of(Kind.AWAITING, one.items()));
                        });
    }

    /** Samples that were done of decisions which do not count yet. */
    private record Unsigned(UUID assessorId, String column, int items) {
        Count of(Kind kind, int count) {
            return new Count(assessorId, column, kind, count);
        }
    }

    private List<Unsigned> unsigned(
            UUID planId,
            UUID centreId,
            Collection<UUID> programmes,
            CoverageFilter filter,
            LocalDate today) {
        return KeysetQuery.select(
                        "s.assessor_id as assessor_id, "
                                + filter.columns.sql()
                                + " as shown, count(*) as items",
                        "sampling_item i join assessment s on s.id = i.assessment_id",
                        "s.assessor_id")
                .bind("today", today)
                .where("i.plan_id = :plan and i.state = 'DONE'")
                .bind("plan", planId)
                .where("s.centre_id = :centre", "centre", centreId)
                .where("s.programme_id in (:programmes)", "programmes", programmes)
                .where("s.assessor_id = :assessor", "assessor", filter.assessorId)
                .where("s.method = :method", "method", filter.method)
                .where("s.site_id = :site", "site", filter.siteId)
                .where("i.stage = :stage", "stage", filter.stage)
                .where(DecisionSignature.MISSING)
                .groupBy("s.assessor_id, " + filter.columns.sql())
                .list(
                        database,
                        MOST_CELLS,
                        row ->
                                new Unsigned(
                                        row.uuid("assessor_id"),
                                        row.text("shown"),
                                        row.integer("items")));
    }

    private static Kind kind(ItemState state) {
        return switch (state) {
            case DONE -> Kind.DONE;
            case AWAITING_COUNTERSIGNATURE -> Kind.AWAITING;
            default -> Kind.PLANNED;
        };
    }

    private static Count count(Object[] row, Kind kind, Object number) {
        return new Count((UUID) row[0], (String) row[1], kind, ((Number) number).intValue());
    }

    private static String where(
            UUID centreId,
            Collection<UUID> programmes,
            CoverageFilter filter,
            Map<String, Object> values) {
        var where = new StringBuilder("a.centreId = :centre and a.programmeId in :programmes");
        values.put("centre", centreId);
        values.put("programmes", programmes);
        if (filter.assessorId != null) {
            where.append(" and a.assessorId = :assessor");
            values.put("assessor", filter.assessorId);
        }
        if (filter.method != null) {
            where.append(" and a.method = :method");
            values.put("method", filter.method);
        }
        if (filter.siteId != null) {
            where.append(" and a.siteId = :site");
            values.put("site", filter.siteId);
        }
        return where.toString();
    }

    private List<Object[]> query(String hql, Map<String, Object> values, Map<String, Object> more) {
        var query = database.createQuery(hql, Object[].class);
        values.forEach(query::setParameter);
        more.forEach(query::setParameter);
        return query.getResultList();
    }
}
