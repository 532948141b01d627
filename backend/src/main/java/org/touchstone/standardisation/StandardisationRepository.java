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

    /** Only those in which this person has a part where {@code mine}. */
    Paged<EventRow> page(UUID centreId, UUID programmeId, UUID me, boolean mine, PageQuery page) {
        var query = KeysetQuery.select(EventRow.COLUMNS, EventRow.FROM, "s.id").bind("me", me);
        if (mine) {
            query =
                    query.where(
                            "exists (select 1 from standardisation_person n where n.event_id = s.id and n.person_id = :me)");
        }
        return query.where("s.centre_id = :centre", "centre", centreId)
                .where("s.programme_id = :programme", "programme", programmeId)
                .order("heldOn", "s.held_on")
                .order("title", "s.title")
                .defaultSort("-heldOn")
                .page(getEntityManager(), page, EventRow::of);
    }
}
