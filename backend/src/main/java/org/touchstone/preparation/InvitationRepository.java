package org.touchstone.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Every query over invitations as records. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    Invitation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("invitation"));
    }

    /** The invitation, if it belongs to that visit. */
    Invitation require(UUID visitId, UUID id) {
        return find("id = ?1 and visitId = ?2", id, visitId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** With their programmes, in one query. */
    List<Invitation> ofVisit(UUID visitId) {
        return list(
                "select distinct i from Invitation i left join fetch i.programmes where i.visitId = ?1 order by i.id",
                visitId);
    }

    List<Invitation> ofVisit(UUID visitId, Collection<InvitationState> states) {
        return list("visitId = ?1 and state in ?2 order by id", visitId, states);
    }
}
