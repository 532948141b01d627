package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over what members reported of their objectives. */
@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<Progress, UUID> {

    Progress require(UUID objectiveId, UUID id) {
        return findByIdOptional(id)
                .filter(report -> report.objectiveId().equals(objectiveId))
                .orElseThrow(() -> new NotFound("report"));
    }

    /** Whether something was reported that can be judged: a value, or what shows it. */
    boolean hasSubstance(UUID objectiveId) {
        return count(
                                "objectiveId = ?1 and (value is not null or evidence is not null or link is not null)",
                                objectiveId)
                        > 0
                || hasFile(objectiveId);
    }

    private boolean hasFile(UUID objectiveId) {
        return !KeysetQuery.select(
                        "g.id as id",
                        "work_plan_progress g join evidence_attachment x on x.subject_id = g.id and x.subject_type = '"
                                + Progress.TYPE
                                + "'",
                        "g.id")
                .where("g.objective_id = :objective", "objective", objectiveId)
                .list(getEntityManager(), 1, row -> row.uuid("id"))
                .isEmpty();
    }

    Paged<ProgressView> page(UUID objectiveId, PageQuery page) {
        return KeysetQuery.select(ProgressView.COLUMNS, ProgressView.FROM, "g.id")
                .where("g.objective_id = :objective", "objective", objectiveId)
                .order("on", "g.on_day")
                .defaultSort("-on")
                .page(getEntityManager(), page, ProgressView::of);
    }
}
