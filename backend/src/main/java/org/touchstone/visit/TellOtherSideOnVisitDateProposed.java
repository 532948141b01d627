package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.HashMap;

/** Tells the other side which dates are on the table: one message for all dates of a turn. */
@ApplicationScoped
class TellOtherSideOnVisitDateProposed {

    private final VisitRepository visits;
    private final DateProposalRepository proposals;
    private final VisitPost post;

    TellOtherSideOnVisitDateProposed(
            VisitRepository visits, DateProposalRepository proposals, VisitPost post) {
        this.visits = visits;
        this.proposals = proposals;
        this.post = post;
    }

    void tell(@Observes VisitDateProposed proposed) {
        var visit = visits.require(proposed.about().visitId());
        var turn = proposals.findById(proposed.proposalId()).turn();
        var facts = new HashMap<String, Object>();
        facts.put(
                "dates",
                proposals.ofTurn(visit.id(), turn).stream()
                        .map(one -> VisitPost.words(one.startOn(), one.endOn()))
                        .toList());
        facts.put("note", proposed.note() == null ? "" : proposed.note());
        var others =
                Side.valueOf(proposed.proposedBySide()) == Side.CENTRE
                        ? Collections.singletonList(visit.reviewerId())
                        : post.nominees(visit);
        post.post("visit-date-proposed", others, visit, facts, "turn " + turn, null);
    }
}
