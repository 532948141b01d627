package org.touchstone.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Every query over proposed dates. */
@ApplicationScoped
class DateProposalRepository implements PanacheRepositoryBase<DateProposal, UUID> {

    /** The negotiation of a visit, from its beginning. */
    List<DateProposal> ofVisit(UUID visitId) {
        return list("visitId = ?1 order by turn, startOn, id", visitId);
    }

    List<DateProposal> open(UUID visitId) {
        return list(
                "visitId = ?1 and state = ?2 order by turn, startOn, id",
                visitId,
                ProposalState.OPEN);
    }

    List<DateProposal> ofTurn(UUID visitId, int turn) {
        return list("visitId = ?1 and turn = ?2 order by startOn, id", visitId, turn);
    }

    /** The proposal, if it belongs to that visit. */
    DateProposal require(UUID visitId, UUID id) {
        return find("id = ?1 and visitId = ?2", id, visitId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("proposal"));
    }
}
