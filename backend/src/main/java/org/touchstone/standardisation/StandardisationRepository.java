package org.touchstone.standardisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over standardisation events. */
@ApplicationScoped
class StandardisationRepository implements PanacheRepositoryBase<StandardisationEvent, UUID> {

    StandardisationEvent require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("event"));
    }

    Paged<EventRow> page(UUID centreId, UUID programmeId, PageQuery page) {
        return KeysetQuery.select(EventRow.COLUMNS, EventRow.FROM, "s.id")
                .where("s.centre_id = :centre", "centre", centreId)
                .where("s.programme_id = :programme", "programme", programmeId)
                .order("heldOn", "s.held_on")
                .order("title", "s.title")
                .defaultSort("-heldOn")
                .page(getEntityManager(), page, EventRow::of);
    }
}
