package org.touchstone.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;

/** Claims for certificates that are checked by two people before they go out (QMR-234, QMR-100). */
@Entity
@Table(name = "claim_batch")
class ClaimBatch {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Enumerated(EnumType.STRING)
    private BatchState stateBefore;

    private UUID heldBy;

    @Column(updatable = false)
    private UUID preparedBy;

    @Column(updatable = false)
    private Instant preparedAt;

    private UUID checkedBy;
    private Instant checkedAt;
    private String checkWords;
    private UUID verifiedBy;
    private Instant verifiedAt;
    private String verifyWords;
    private LocalDate sentOn;
    private LocalDate receivedOn;

    @ElementCollection
    @CollectionTable(name = "claim_line", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "position")
    private List<ClaimLine> lines = new ArrayList<>();

    @Version private long version;

    protected ClaimBatch() {}

    ClaimBatch(
            UUID enrolmentId,
            String reference,
            List<ClaimLine> lines,
            UUID preparedBy,
            Instant at) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.reference = reference;
        this.lines.addAll(lines);
        this.preparedBy = preparedBy;
        this.preparedAt = at;
        this.state = BatchState.PREPARED;
    }

    /** Compared with the assessment records; who did not finish is claimed for in units. */
    void check(UUID person, Instant at, String words) {
        require(BatchState.CHECKED, BatchState.PREPARED, BatchState.CHECKED);
        checkedBy = person;
        checkedAt = at;
        checkWords = words;
        state = BatchState.CHECKED;
        var units =
                lines.stream().filter(ClaimLine::isUnfinished).map(ClaimLine::forUnits).toList();
        lines.replaceAll(line -> line.isUnfinished() ? line.as(LineState.REPLACED) : line);
        lines.addAll(units);
    }

    /** Checked again, by neither who prepared nor who checked. */
    void verify(UUID person, Instant at, String words) {
        require(BatchState.VERIFIED, BatchState.CHECKED);
        if (person.equals(checkedBy) || person.equals(preparedBy)) {
            throw broken(ClaimProblem.SECOND_PERSON_REQUIRED);
        }
        verifiedBy = person;
        verifiedAt = at;
        verifyWords = words;
        state = BatchState.VERIFIED;
    }

    /** May go out; what the gate says of the lines has been asked before. */
    void markReady() {
        if (state == BatchState.PREPARED) {
            throw broken(ClaimProblem.CHECK_MISSING);
        }
        if (state == BatchState.CHECKED) {
            throw broken(ClaimProblem.SECOND_CHECK_MISSING);
        }
        require(BatchState.READY, BatchState.VERIFIED);
        state = BatchState.READY;
    }

    void send(LocalDate on) {
        require(BatchState.SENT, BatchState.READY);
        sentOn = on;
        state = BatchState.SENT;
    }

    /** The certificates came: what waited is issued. */
    void receive(LocalDate on) {
        require(BatchState.RECEIVED, BatchState.SENT);
        receivedOn = on;
        state = BatchState.RECEIVED;
        lines.replaceAll(
                line -> line.state() == LineState.PENDING ? line.as(LineState.ISSUED) : line);
    }

    void withdraw() {
        require(
                BatchState.WITHDRAWN,
                BatchState.PREPARED,
                BatchState.CHECKED,
                BatchState.VERIFIED,
                BatchState.READY);
        state = BatchState.WITHDRAWN;
    }

    /** Stopped where it stands (QMR-233). */
    void hold(UUID block) {
        stateBefore = state;
        heldBy = block;
        state = BatchState.HELD;
    }

    /** Goes on where it stood (QMR-221). */
    void free() {
        state = stateBefore;
        stateBefore = null;
        heldBy = null;
    }

    private void require(BatchState wanted, BatchState... from) {
        if (state == BatchState.HELD) {
            throw new NotAllowedInState(
                    state, ClaimProblem.HELD_BY_BLOCK, ClaimProblem.HELD_BY_BLOCK.sentence());
        }
        if (!List.of(from).contains(state)) {
            throw new NotAllowedInState("batch", state, wanted);
        }
    }

    private static RulesBroken broken(ClaimProblem problem) {
        return new RulesBroken("", problem, problem.sentence());
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    String reference() {
        return reference;
    }

    BatchState state() {
        return state;
    }

    BatchState stateBefore() {
        return stateBefore;
    }

    UUID heldBy() {
        return heldBy;
    }

    UUID preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    UUID checkedBy() {
        return checkedBy;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    String checkWords() {
        return checkWords;
    }

    UUID verifiedBy() {
        return verifiedBy;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    String verifyWords() {
        return verifyWords;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    long version() {
        return version;
    }
}
