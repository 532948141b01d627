package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.AlreadyExists;

/** Proof that a member was given a version, read it and took note (IQA-005, IQA-067). */
@Entity
@Table(name = "work_plan_notice")
class PlanNotice {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID versionId;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private boolean affected;

    @Column(updatable = false)
    private Instant sentAt;

    private Instant readAt;
    private Instant acknowledgedAt;
    private short reminders;

    @Version private long version;

    protected PlanNotice() {}

    PlanNotice(UUID versionId, UUID personId, boolean affected, Instant at) {
        this.id = Ids.next();
        this.versionId = versionId;
        this.personId = personId;
        this.affected = affected;
        this.sentAt = at;
    }

    /** Opened, or heard in a briefing; the first time counts. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    void acknowledge(Instant at) {
        if (acknowledgedAt != null) {
            throw new AlreadyExists(
                    WorkPlanProblem.ACKNOWLEDGED_ALREADY,
                    WorkPlanProblem.ACKNOWLEDGED_ALREADY.sentence());
        }
        read(at);
        acknowledgedAt = at;
    }

    void reminded() {
        reminders++;
    }

    UUID id() {
        return id;
    }

    UUID versionId() {
        return versionId;
    }

    UUID personId() {
        return personId;
    }

    boolean affected() {
        return affected;
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    long version() {
        return version;
    }
}
