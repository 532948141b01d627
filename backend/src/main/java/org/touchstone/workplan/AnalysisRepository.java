package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over training needs analyses and the checks beside them. */
@ApplicationScoped
class AnalysisRepository implements PanacheRepositoryBase<Analysis, UUID> {

    private static final int MOST_OF_ONE_AREA = 5_000;

    Analysis require(UUID areaId, UUID id) {
        return findByIdOptional(id)
                .filter(one -> one.areaId().equals(areaId))
                .orElseThrow(() -> new NotFound("analysis"));
    }

    void add(SkillCheck check) {
        getEntityManager().persist(check);
        getEntityManager().flush();
    }

    /**
     * Those of whom it was seen since that day what they need: in an analysis that both signed, or
     * in a check that stands in for one.
     */
    Set<UUID> seenSince(UUID areaId, LocalDate day) {
        var seen =
                new HashSet<>(
                        KeysetQuery.select(
                                        "n.person_id as person_id", "work_plan_analysis n", "n.id")
                                .where("n.area_id = :area", "area", areaId)
                                .where("n.held_on >= :day", "day", day)
                                .where(
                                        "n.lead_signed_at is not null and n.member_signed_at is not null")
                                .list(
                                        getEntityManager(),
                                        MOST_OF_ONE_AREA,
                                        row -> row.uuid("person_id")));
        seen.addAll(
                KeysetQuery.select("k.person_id as person_id", "work_plan_check k", "k.id")
                        .where("k.area_id = :area", "area", areaId)
                        .where("k.held_on >= :day", "day", day)
                        .where("k.in_place is not null")
                        .list(getEntityManager(), MOST_OF_ONE_AREA, row -> row.uuid("person_id")));
        return seen;
    }

    /** Of one person where that is not null. */
    Paged<AnalysisRow> page(UUID areaId, UUID personId, PageQuery page) {
        return KeysetQuery.select(AnalysisRow.COLUMNS, AnalysisRow.FROM, "n.id")
                .where("n.area_id = :area", "area", areaId)
                .where("n.person_id = :person", "person", personId)
                .order("heldOn", "n.held_on")
                .order("personName", "p.name")
                .defaultSort("-heldOn")
                .page(getEntityManager(), page, AnalysisRow::of);
    }

    Paged<CheckView> checks(UUID areaId, UUID personId, PageQuery page) {
        return checks().where("k.area_id = :area", "area", areaId)
                .where("k.person_id = :person", "person", personId)
                .page(getEntityManager(), page, CheckView::of);
    }

    CheckView check(UUID id) {
        return checks().where("k.id = :id", "id", id)
                .list(getEntityManager(), 1, CheckView::of)
                .get(0);
    }

    private static KeysetQuery checks() {
        return KeysetQuery.select(CheckView.COLUMNS, CheckView.FROM, "k.id")
                .order("heldOn", "k.held_on")
                .order("personName", "p.name")
                .defaultSort("-heldOn");
    }
}
