package org.touchstone.claim;

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

/** Every query over results that are held from claim. */
@ApplicationScoped
class HoldRepository implements PanacheRepositoryBase<ClaimHold, UUID> {

    private static final int MOST_HOLDS = 10_000;

    /** Those in force for these learners on these programmes, oldest first, in one statement. */
    List<ClaimHold> inForce(Collection<UUID> programmes, Collection<String> learners) {
        return programmes.isEmpty() || learners.isEmpty()
                ? List.of()
                : find(
                                "programmeId in ?1 and learner in ?2 and freedAt is null order by placedAt, id",
                                programmes,
                                learners)
                        .range(0, MOST_HOLDS - 1)
                        .list();
    }

    Optional<ClaimHold> inForceOf(UUID sourceId) {
        return find("sourceId = ?1 and freedAt is null", sourceId).firstResultOptional();
    }

    ClaimHold require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("hold"));
    }

    Paged<HoldRow> page(UUID centreId, UUID programmeId, boolean former, PageQuery page) {
        var query = holds().where("h.centre_id = :centre", "centre", centreId);
        if (!former) {
            query = query.where("h.freed_at is null");
        }
        return query.where("h.programme_id = :programme", "programme", programmeId)
                .page(getEntityManager(), page, HoldRow::of);
    }

    HoldRow row(UUID id) {
        return holds().where("h.id = :id", "id", id)
                .list(getEntityManager(), 1, HoldRow::of)
                .get(0);
    }

    private static KeysetQuery holds() {
        return KeysetQuery.select(HoldRow.COLUMNS, HoldRow.FROM, "h.id")
                .order("placedAt", "h.placed_at")
                .order("learner", "h.learner")
                .defaultSort("-placedAt");
    }
}
