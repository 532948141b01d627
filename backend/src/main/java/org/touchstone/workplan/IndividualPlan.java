package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A member's own plan, made from their share of the strategic one (IQA-033, IQA-034). */
@Entity
@Table(name = "work_plan_individual")
class IndividualPlan {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID personId;

    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private IndividualState state;

    private short rounds;
    private Instant proposedAt;
    private Instant leadAgreedAt;
    private Instant memberAgreedAt;
    private Instant escalatedAt;
    private String decision;
    private UUID decidedBy;
    private String reasonWithdrawn;
    private Instant updatedAt;

    @Version private long version;

    protected IndividualPlan() {}

    IndividualPlan(UUID planId, UUID personId, UUID versionId, Instant at) {
        this.id = Ids.next();
        this.planId = planId;
        this.personId = personId;
        this.versionId = versionId;
        this.state = IndividualState.DRAFT;
        this.updatedAt = at;
    }

    /** The lead puts it to the member, and agrees with that. */
    void propose(Instant at) {
        state = state.to(IndividualState.PROPOSED);
        if (proposedAt == null || memberAgreedAt != null) {
            proposedAt = at;
            rounds = 0;
            escalatedAt = null;
        }
        leadAgreedAt = at;
        memberAgreedAt = null;
        updatedAt = at;
    }

    void counter(Instant at) {
        state = state.to(IndividualState.COUNTERED);
        rounds++;
        leadAgreedAt = null;
        updatedAt = at;
    }

    void agree(Instant at) {
        state = state.to(IndividualState.AGREED);
        memberAgreedAt = at;
        updatedAt = at;
    }

    /** Objectives of it change, which whoever read it before has not seen. */
    void objectivesChange(Instant at) {
        updatedAt = at;
        if (state == IndividualState.AGREED) {
            state = state.to(IndividualState.NEEDS_REAGREEMENT);
        }
    }

    /** The strategic plan has a new version, which touches this one or not (IQA-064). */
    void follow(UUID version, boolean touched, Instant at) {
        versionId = version;
        if (touched && state == IndividualState.AGREED) {
            state = state.to(IndividualState.NEEDS_REAGREEMENT);
        }
        updatedAt = at;
    }

    void withdraw(String reason, Instant at) {
        state = state.to(IndividualState.WITHDRAWN);
        reasonWithdrawn = reason;
        updatedAt = at;
    }

    /** The strategic plan is closed with everything judged. */
    void complete(Instant at) {
        state = state.to(IndividualState.COMPLETED);
        updatedAt = at;
    }

    /** The strategic plan is open again. */
    void resume(Instant at) {
        state = state.to(IndividualState.AGREED);
        updatedAt = at;
    }

    /** What an objective names has changed, though none of the activities are the member's. */
    void namedChanges(Instant at) {
        if (state == IndividualState.AGREED) {
            state = state.to(IndividualState.NEEDS_REAGREEMENT);
        }
        updatedAt = at;
    }

    /** Brought to the head of centre, once for each time it is argued about (IQA-046). */
    boolean escalate(Instant at) {
        if (escalatedAt != null) {
            return false;
        }
        escalatedAt = at;
        return true;
    }

    /** The head of centre says what shall be; both still agree to it themselves. */
    void decide(String decision, UUID person, Instant at) {
        this.decision = decision;
        decidedBy = person;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID personId() {
        return personId;
    }

    UUID versionId() {
        return versionId;
    }

    IndividualState state() {
        return state;
    }

    int rounds() {
        return rounds;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Instant leadAgreedAt() {
        return leadAgreedAt;
    }

    Instant memberAgreedAt() {
        return memberAgreedAt;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }

    String decision() {
        return decision;
    }

    long version() {
        return version;
    }
}
