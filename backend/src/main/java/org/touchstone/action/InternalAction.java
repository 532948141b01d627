package org.touchstone.action;

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
import org.hibernate.annotations.SQLRestriction;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Refused;

/**
 * Something that somebody of a centre is to do by a day, and somebody else of it accepts as done.
 * It stands in the table of all actions and moves by the same states as an {@link Action}; it has
 * no visit, no report and no awarding organisation.
 */
@Entity
@Table(name = "action")
@SQLRestriction("kind = 'INTERNAL'")
class InternalAction {

    static final String DUE = "INTERNAL_ACTION_DUE";
    static final String CHECK = "INTERNAL_ACTION_CHECK";

    /** The kind of record in events, deadlines and notices. */
    static final String TYPE = "internal-action";

    @Id private UUID id;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ActionKind kind;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ActionSource source;

    @Column(updatable = false)
    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Column(updatable = false)
    private LocalDate openedOn;

    @Column(updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private LocalDate originalDueOn;

    @Column(updatable = false)
    private UUID ownerId;

    @Column(updatable = false)
    private UUID verifierId;

    private short percent;
    private UUID submittedBy;
    private LocalDate doneOn;
    private UUID acceptedBy;
    private LocalDate acceptedOn;
    private Instant updatedAt;

    @Version private long version;

    protected InternalAction() {}

    InternalAction(InternalActionToOpen wanted, String reference, LocalDate on, Instant at) {
        id = Ids.next();
        this.reference = reference;
        kind = ActionKind.INTERNAL;
        centreId = wanted.centreId();
        words = wanted.text().strip();
        source = wanted.source();
        sourceId = wanted.sourceId();
        state = ActionState.PROPOSED.to(ActionState.OPEN);
        openedOn = on;
        dueOn = wanted.dueOn();
        originalDueOn = wanted.dueOn();
        ownerId = wanted.ownerId();
        verifierId = wanted.verifierId();
        updatedAt = at;
    }

    InternalActionOpened opened() {
        return new InternalActionOpened(
                about(), reference, source, sourceId, words, ownerId, verifierId, dueOn);
    }

    /** The owner, or the nominee for them, says how far it is. */
    InternalActionUpdated update(UUID updateId, String text, Integer percent, Instant at) {
        state = state.to(ActionState.IN_PROGRESS);
        if (percent != null) {
            this.percent = percent.shortValue();
        }
        updatedAt = at;
        return new InternalActionUpdated(about(), reference, updateId, text, percent);
    }

    /** The owner declares it done. */
    InternalActionSubmitted submit(UUID person, String statement, LocalDate on, Instant at) {
        if (!isOwnedBy(person)) {
            throw new Refused(
                    403, ActionProblem.NOT_THE_OWNER, ActionProblem.NOT_THE_OWNER.sentence());
        }
        if (state == ActionState.OPEN) {
            throw new NotAllowedInState(
                    state, ActionProblem.NO_UPDATE_YET, ActionProblem.NO_UPDATE_YET.sentence());
        }
        state = state.to(ActionState.SUBMITTED);
        submittedBy = person;
        doneOn = on;
        percent = 100;
        updatedAt = at;
        return new InternalActionSubmitted(about(), reference, statement, doneOn, dueOn);
    }

    /** Whoever asked for it agrees that it is done. */
    InternalActionEnded accept(UUID person, String note, LocalDate on, Instant at) {
        requireVerifier(person);
        state = state.to(ActionState.COMPLETED);
        acceptedBy = person;
        acceptedOn = on;
        updatedAt = at;
        return ended(note);
    }

    /** Whoever asked for it does not agree; the due date stays what it was. */
    InternalActionReturned giveBack(UUID person, String reason, Instant at) {
        requireVerifier(person);
        state = state.to(ActionState.RETURNED);
        doneOn = null;
        updatedAt = at;
        return new InternalActionReturned(about(), reference, dueOn, reason);
    }

    /** It is not asked for any more. */
    InternalActionEnded withdraw(UUID person, String reason, Instant at) {
        requireVerifier(person);
        state = state.to(ActionState.WITHDRAWN);
        updatedAt = at;
        return ended(reason);
    }

    private InternalActionEnded ended(String note) {
        return new InternalActionEnded(about(), reference, source, sourceId, id, state, note);
    }

    private void requireVerifier(UUID person) {
        if (!isVerifiedBy(person)) {
            throw new Refused(
                    403,
                    ActionProblem.NOT_THE_MONITOR,
                    "Whoever asked for this action accepts it, sends it back or withdraws it.");
        }
    }

    boolean isOwnedBy(UUID person) {
        return ownerId.equals(person);
    }

    boolean isVerifiedBy(UUID person) {
        return verifierId.equals(person);
    }

    private About about() {
        return new About(centreId, null, TYPE, id);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    UUID centreId() {
        return centreId;
    }

    ActionState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID verifierId() {
        return verifierId;
    }

    InternalActionSummary summary() {
        return new InternalActionSummary(id, reference, source, sourceId, ownerId, dueOn, state);
    }

    long version() {
        return version;
    }
}
