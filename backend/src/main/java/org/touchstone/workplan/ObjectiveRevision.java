package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** What an objective says at one time, and who confirmed it (IQA-041). */
@Entity
@Table(name = "work_plan_objective_revision")
class ObjectiveRevision {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID objectiveId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false, columnDefinition = "mediumtext")
    private String aspects;

    @Column(updatable = false)
    private String changeReason;

    @Column(updatable = false)
    private UUID madeBy;

    @Column(updatable = false)
    private Instant madeAt;

    private UUID leadConfirmedBy;
    private Instant leadConfirmedAt;
    private Instant memberConfirmedAt;

    /** The member's own tick that they can do it (IQA-038). */
    private boolean achievable;

    @Version private long version;

    protected ObjectiveRevision() {}

    ObjectiveRevision(
            UUID objectiveId,
            int number,
            String aspects,
            String changeReason,
            UUID madeBy,
            Instant madeAt) {
        this.id = Ids.next();
        this.objectiveId = objectiveId;
        this.number = number;
        this.aspects = aspects;
        this.changeReason = changeReason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void confirmAsLead(UUID person, Instant at) {
        leadConfirmedBy = person;
        leadConfirmedAt = at;
    }

    void confirmAsMember(boolean achievable, Instant at) {
        this.achievable = achievable;
        memberConfirmedAt = at;
    }

    boolean isConfirmedByBoth() {
        return leadConfirmedAt != null && memberConfirmedAt != null && achievable;
    }

    UUID objectiveId() {
        return objectiveId;
    }

    int number() {
        return number;
    }

    String aspects() {
        return aspects;
    }

    String changeReason() {
        return changeReason;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant leadConfirmedAt() {
        return leadConfirmedAt;
    }

    Instant memberConfirmedAt() {
        return memberConfirmedAt;
    }

    boolean achievable() {
        return achievable;
    }
}
