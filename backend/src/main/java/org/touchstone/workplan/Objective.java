package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;

/** An objective under a member's own plan (IQA-035); what it says stands in its revisions. */
@Entity
@Table(name = "work_plan_objective")
class Objective {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID individualId;

    @Enumerated(EnumType.STRING)
    private ObjectiveState state;

    private int revision;

    /** The revision in force; null before the first agreement. */
    private Integer agreedRevision;

    @Version private long version;

    protected Objective() {}

    Objective(UUID individualId) {
        this.id = Ids.next();
        this.individualId = individualId;
        this.state = ObjectiveState.DRAFT;
        this.revision = 1;
    }

    /** Another revision, which has to be confirmed anew; what was agreed stays in force. */
    int revise() {
        requireOpen(ObjectiveState.PROPOSED);
        if (state != ObjectiveState.DRAFT) {
            state = ObjectiveState.PROPOSED;
        }
        return ++revision;
    }

    void propose() {
        if (state == ObjectiveState.DRAFT) {
            state = ObjectiveState.PROPOSED;
        }
    }

    /** Both confirmed the latest revision. */
    void agree() {
        requireOpen(ObjectiveState.AGREED);
        state = ObjectiveState.AGREED;
        agreedRevision = revision;
    }

    /** The proposed revision is given up; the agreed one stays. */
    void drop() {
        if (state != ObjectiveState.PROPOSED || agreedRevision == null) {
            throw new NotAllowedInState("objective", state, ObjectiveState.AGREED);
        }
        state = ObjectiveState.AGREED;
    }

    void withdraw() {
        requireOpen(ObjectiveState.WITHDRAWN);
        state = ObjectiveState.WITHDRAWN;
    }

    private void requireOpen(ObjectiveState wanted) {
        if (!state.isOpen()) {
            throw new NotAllowedInState("objective", state, wanted);
        }
    }

    /** Whether it waits for agreement. */
    boolean isUndecided() {
        return state == ObjectiveState.DRAFT || state == ObjectiveState.PROPOSED;
    }

    UUID id() {
        return id;
    }

    UUID individualId() {
        return individualId;
    }

    ObjectiveState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    Integer agreedRevision() {
        return agreedRevision;
    }

    long version() {
        return version;
    }
}
