package org.touchstone.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.workplan.WorkPlans;

/** Every query over reasons for gaps. */
@ApplicationScoped
class GapReasonRepository implements PanacheRepositoryBase<GapReason, UUID> {

    private static final int MOST_IN_FORCE = 2_000;

    /** Those that hold, one for each gap. */
    List<GapReasonRow> inForce(UUID planId) {
        return reasons()
                .where("r.plan_id = :plan", "plan", planId)
                .where(GapReasonRow.LATEST)
                .list(getEntityManager(), MOST_IN_FORCE, GapReasonRow::of);
    }

    /** All that was ever said, the latest first. */
    Paged<GapReasonRow> page(UUID planId, UUID assessorId, String unit, PageQuery page) {
        return reasons()
                .where("r.plan_id = :plan", "plan", planId)
                .where("r.assessor_id = :assessor", "assessor", assessorId)
                .where("r.unit = :unit", "unit", unit)
                .page(getEntityManager(), page, GapReasonRow::of);
    }

    GapReasonRow row(UUID id) {
        return reasons()
                .where("r.id = :id", "id", id)
                .list(getEntityManager(), 1, GapReasonRow::of)
                .get(0);
    }

    private static KeysetQuery reasons() {
        return KeysetQuery.select(GapReasonRow.COLUMNS, GapReasonRow.FROM, "r.id")
                .order("givenAt", "r.given_at")
                .defaultSort("-givenAt");
    }

    int nextNumber(UUID planId, GapReasonToGive given) {
        return (int) count("planId = ?1 and gapKey = ?2", planId, given.gap()) + 1;
    }

    /** Whether the centre's records have something there that could be looked at. */
    boolean isTaught(WorkPlans.Known plan, GapReasonToGive given) {
        return !plan.programmes().isEmpty()
                && !KeysetQuery.select("s.id as id", "assessment s", "s.id")
                        .where("s.centre_id = :centre", "centre", plan.centreId())
                        .where("s.programme_id in (:programmes)", "programmes", plan.programmes())
                        .where("s.assessor_id = :assessor", "assessor", given.assessorId())
                        .where("s.unit = :unit", "unit", given.unit())
                        .list(getEntityManager(), 1, row -> row.uuid("id"))
                        .isEmpty();
    }
}
