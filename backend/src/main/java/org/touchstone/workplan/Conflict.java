package org.touchstone.workplan;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;

/** Whose work somebody must not look at, or only with care (IQA-077). */
@Entity
@Table(name = "work_plan_conflict")
class Conflict {

    static final String TYPE = "iqa-conflict";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private UUID partyId;

    @Column(updatable = false)
    private String party;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private LocalDate startsOn;

    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private String mitigation;
    private UUID reviewedBy;
    private Instant reviewedAt;

    @Version private long version;

    /** What ties somebody to the other party. */
    @Schema(name = "IqaConflictKind")
    enum Kind {
        FAMILY,
        FRIENDSHIP,
        FINANCIAL,
        WORK,
        OTHER,
        /** A declaration that there is none. */
        NONE
    }

    /** What follows from it. */
    @Schema(name = "IqaConflictState")
    enum State {
        DECLARED,
        /** Allowed under conditions. */
        MANAGED,
        /** Never. */
        PROHIBITED,
        ENDED
    }

    protected Conflict() {}

    Conflict(UUID centreId, UUID personId, ConflictToDeclare request) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.personId = personId;
        this.kind = request.kind();
        this.partyId = request.partyId();
        this.party = ContentStore.blankToNull(request.party());
        this.words = ContentStore.blankToNull(request.words());
        this.startsOn = request.startsOn();
        this.state = State.DECLARED;
    }

    /** Judged by somebody else, again if need be. */
    void review(State decision, String mitigation, UUID person, Instant at) {
        requireOther(person);
        if (state == State.ENDED || kind == Kind.NONE) {
            throw new NotAllowedInState("conflict", state, decision);
        }
        if (decision == State.MANAGED && mitigation == null) {
            throw new RulesBroken(
                    "/mitigation",
                    WorkPlanProblem.MITIGATION_MISSING,
                    WorkPlanProblem.MITIGATION_MISSING.sentence());
        }
        state = decision;
        this.mitigation = mitigation;
        reviewedBy = person;
        reviewedAt = at;
    }

    /** It is over; nobody says so of a prohibition that concerns themselves. */
    void end(LocalDate lastDay, UUID person) {
        if (state == State.PROHIBITED) {
            requireOther(person);
        }
        if (state == State.ENDED) {
            throw new NotAllowedInState("conflict", state, State.ENDED);
        }
        state = State.ENDED;
        endsOn = lastDay.isBefore(startsOn) ? startsOn : lastDay;
    }

    /** When a declaration that there is none has to be made again; null for any other. */
    LocalDate renewOn() {
        return renewOn(kind, state, startsOn);
    }

    static LocalDate renewOn(Kind kind, State state, LocalDate startsOn) {
        return kind == Kind.NONE && state != State.ENDED ? startsOn.plusYears(1) : null;
    }

    private void requireOther(UUID person) {
        if (person.equals(personId)) {
            throw new Refused(
                    403, WorkPlanProblem.OWN_CONFLICT, WorkPlanProblem.OWN_CONFLICT.sentence());
        }
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID personId() {
        return personId;
    }

    Kind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    long version() {
        return version;
    }
}
