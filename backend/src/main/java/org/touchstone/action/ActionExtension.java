package org.touchstone.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.visit.VisitSummary;

/** A later due date: asked for with grounds, then granted or refused (QMR-194). */
@Entity
class ActionExtension {

    /** Where the question stands. */
    enum State {
        ASKED,
        GRANTED,
        REFUSED,
        /** The action went on before anyone had to decide. */
        LAPSED
    }

    @Id private UUID id;

    @Column(updatable = false)
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private State state;

    /** The due date when it was asked for, or when it was granted of its own accord. */
    @Column(updatable = false)
    private LocalDate dueBefore;

    @Column(updatable = false)
    private String grounds;

    @Column(updatable = false)
    private LocalDate wantedDueOn;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    private LocalDate grantedDueOn;
    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;

    @Version private long version;

    protected ActionExtension() {}

    /** One that nobody has asked for. */
    ActionExtension(Action action) {
        id = Ids.next();
        actionId = action.id();
        dueBefore = action.dueOn();
        state = State.ASKED;
    }

    /** One that the centre asks for. */
    ActionExtension(Action action, String grounds, LocalDate wanted, UUID person, Instant at) {
        this(action);
        this.grounds = grounds;
        wantedDueOn = wanted;
        askedBy = person;
        askedAt = at;
    }

    ExtensionAsked asked(VisitSummary visit, Action action) {
        return new ExtensionAsked(
                visit.about(Action.TYPE, actionId),
                action.reference(),
                dueBefore,
                wantedDueOn,
                grounds);
    }

    ExtensionDecided grant(
            VisitSummary visit,
            Action action,
            LocalDate dueOn,
            String reason,
            UUID person,
            Instant at) {
        decide(State.GRANTED, reason, person, at);
        grantedDueOn = dueOn;
        return decided(visit, action);
    }

    ExtensionDecided refuse(
            VisitSummary visit, Action action, String reason, UUID person, Instant at) {
        decide(State.REFUSED, reason, person, at);
        return decided(visit, action);
    }

    private void decide(State decision, String reason, UUID person, Instant at) {
        state = decision;
        this.reason = reason;
        decidedBy = person;
        decidedAt = at;
    }

    void lapse() {
        state = State.LAPSED;
    }

    private ExtensionDecided decided(VisitSummary visit, Action action) {
        return new ExtensionDecided(
                visit.about(Action.TYPE, actionId),
                action.reference(),
                state == State.GRANTED,
                dueBefore,
                action.dueOn(),
                reason);
    }
}
