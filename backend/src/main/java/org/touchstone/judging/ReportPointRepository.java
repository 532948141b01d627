package org.touchstone.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;
import org.touchstone.visit.VisitState;

/** Every query over the points for the report. */
@ApplicationScoped
class ReportPointRepository implements PanacheRepositoryBase<ReportPoint, UUID> {

    ReportPoint require(UUID visitId, UUID id) {
        return find("visitId = ?1 and id = ?2", visitId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("point"));
    }

    /** All of the visit, oldest first; bounded by the number allowed for a visit. */
    List<ReportPoint> ofVisit(UUID visitId) {
        return list("visitId = ?1 order by id", visitId);
    }

    /** The point that takes an earlier recommendation further. */
    Optional<ReportPoint> from(UUID visitId, UUID originId) {
        return find("visitId = ?1 and originId = ?2", visitId, originId).firstResultOptional();
    }

    long countOf(UUID visitId) {
        return count("visitId", visitId);
    }

    Paged<PointView> page(
            UUID visitId, Collection<PointKind> kinds, String objective, PageQuery page) {
        return KeysetQuery.select(PointView.COLUMNS, "judging_point p", "p.id")
                .where("p.visit_id = :visit", "visit", visitId)
                .where("p.kind in (:kinds)", "kinds", kinds)
                .where("p.objective = :objective", "objective", objective)
                .order("id", "p.id")
                .defaultSort("id")
                .page(getEntityManager(), page, PointView::of);
    }

    /** Good practice of published reports: what was shared, and everything at the given centres. */
    Paged<GoodPracticeRow> goodPractice(
            Scope scope, Collection<UUID> wholeCentres, UUID visitId, PageQuery page) {
        var query =
                KeysetQuery.select(
                                GoodPracticeRow.COLUMNS,
                                "judging_point p join visit v on v.id = p.visit_id join cycle y on y.id = v.cycle_id"
                                        + " join enrolment e on e.id = v.enrolment_id join centre c on c.id = e.centre_id",
                                "p.id")
                        .within(scope)
                        .where("p.kind = :kind", "kind", PointKind.GOOD_PRACTICE)
                        .where(
                                "v.state in (:states)",
                                "states",
                                List.of(VisitState.REPORTED, VisitState.CLOSED))
                        .where("v.id = :visit", "visit", visitId)
                        .order("id", "p.id")
                        .defaultSort("-id");
        if (wholeCentres.isEmpty()) {
            query.where("p.shared_at is not null");
        } else {
            query.where("(p.shared_at is not null or c.id in (:whole))", "whole", wholeCentres);
        }
        return query.page(getEntityManager(), page, GoodPracticeRow::of);
    }
}
