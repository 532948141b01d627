package org.touchstone.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;

/**
 * A date that one side put on the table, and the answer to it. Rows are never deleted (QMR-140).
 */
@Entity
@Table(name = "visit_date_proposal")
class DateProposal {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private int turn;

    @Column(updatable = false)
    private LocalDate startOn;

    @Column(updatable = false)
    private LocalDate endOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(updatable = false)
    private UUID proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    @Column(updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private UUID answeredBy;
    private Instant answeredAt;
    private String answer;

    @Version private long version;

    protected DateProposal() {}

    DateProposal(
            UUID visitId,
            int turn,
            DateRange dates,
            Side side,
            UUID proposedBy,
            Instant at,
            String note) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.turn = turn;
        this.startOn = dates.startOn();
        this.endOn = dates.lastDay();
        this.side = side;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
        this.note = note;
        this.state = ProposalState.OPEN;
    }

    /** The side that did not propose accepts it (QMR-137). */
    void accept(Side by, UUID person, Instant at) {
        answer(ProposalState.ACCEPTED, by, person, at, null);
    }

    void decline(Side by, UUID person, Instant at, String reason) {
        answer(ProposalState.DECLINED, by, person, at, reason);
    }

    private void answer(ProposalState as, Side by, UUID person, Instant at, String words) {
        if (state != ProposalState.OPEN) {
            throw new NotAllowedInState(
                    state,
                    VisitProblem.PROPOSAL_NOT_OPEN,
                    "This date was answered already. Read the visit again to see which dates are on the table.");
        }
        if (by == side) {
            throw new NotAllowedInState(
                    state, VisitProblem.OWN_PROPOSAL, VisitProblem.OWN_PROPOSAL.sentence());
        }
        settle(as, person, at, words);
    }

    /** Another date was taken, or the negotiation ended. */
    void passOver(UUID person, Instant at) {
        if (state == ProposalState.OPEN) {
            settle(ProposalState.PASSED_OVER, person, at, null);
        }
    }

    /** An agreed date was moved or called off (QMR-140, QMR-141). */
    void release(UUID person, Instant at, String reason) {
        if (state == ProposalState.ACCEPTED) {
            settle(ProposalState.RELEASED, person, at, reason);
        }
    }

    private void settle(ProposalState as, UUID person, Instant at, String words) {
        state = as;
        answeredBy = person;
        answeredAt = at;
        answer = words;
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    int turn() {
        return turn;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate endOn() {
        return endOn;
    }

    Side side() {
        return side;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String note() {
        return note;
    }

    ProposalState state() {
        return state;
    }

    UUID answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String answer() {
        return answer;
    }
}
