package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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

    /** The judged objective that it came out of; null for most. */
    @Column(updatable = false)
    private UUID follows;

    @Enumerated(EnumType.STRING)
    private ObjectiveState state;

    private int revision;

    /** The revision in force; null before the first agreement. */
    private Integer agreedRevision;

    /** The version of the strategic plan that changed what it names; null once agreed anew. */
    private UUID touchedBy;

    private BigDecimal progressValue;
    private LocalDate progressOn;

    /** Whether the value fulfils the target in force. */
    private boolean reached;

    private Instant submittedAt;

    @Embedded private ObjectiveOutcome outcome;

    @Version private long version;

    protected Objective() {}

    Objective(UUID individualId, UUID follows) {
        this.follows = follows;
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
        agreedRevision = revision;
        state = underWay();
        touchedBy = null;
    }

    private ObjectiveState underWay() {
        return progressOn == null ? ObjectiveState.AGREED : ObjectiveState.IN_PROGRESS;
    }

    /** What it names has changed with that version. */
    void touch(UUID versionId) {
        touchedBy = versionId;
    }

    /** The member's plan was agreed anew, with the change in view. */
    void settle() {
        touchedBy = null;
    }

    /** The target in force and the latest value are measured against each other. */
    void measure(boolean reached) {
        this.reached = reached;
    }

    /** The latest report counts; an older day only adds to the history. */
    void progress(LocalDate day, BigDecimal value) {
        requireInForce(ObjectiveState.IN_PROGRESS);
        if (progressOn == null || !day.isBefore(progressOn)) {
            progressOn = day;
            progressValue = value == null ? progressValue : value;
        }
        if (state == ObjectiveState.AGREED) {
            state = ObjectiveState.IN_PROGRESS;
        }
    }

    void submit(Instant at) {
        if (state != ObjectiveState.IN_PROGRESS) {
            throw new NotAllowedInState("objective", state, ObjectiveState.SUBMITTED);
        }
        state = ObjectiveState.SUBMITTED;
        submittedAt = at;
    }

    /** The lead sends it back. */
    void sendBack() {
        if (state != ObjectiveState.SUBMITTED) {
            throw new NotAllowedInState("objective", state, ObjectiveState.IN_PROGRESS);
        }
        state = ObjectiveState.IN_PROGRESS;
        submittedAt = null;
    }

    /** Whether the lead may judge it: it was submitted, or its day has passed. */
    boolean mayBeJudged(boolean pastDue) {
        return state == ObjectiveState.SUBMITTED || isInForce() && pastDue;
    }

    /** The lead's judgement, once. */
    void judge(ObjectiveState result, ObjectiveOutcome words) {
        state = result;
        outcome = words;
    }

    /** The member's words on the judgement; they do not alter it. */
    void respond(String words, Instant at) {
        if (!state.isJudged()) {
            throw new NotAllowedInState("objective", state, ObjectiveState.NOT_MET);
        }
        outcome.respond(words, at);
    }

    /** Whether something agreed is being worked on. */
    boolean isInForce() {
        return agreedRevision != null && state.isOpen();
    }

    private void requireInForce(ObjectiveState wanted) {
        if (!isInForce()) {
            throw new NotAllowedInState("objective", state, wanted);
        }
    }

    /** The proposed revision is given up; the agreed one stays. */
    void drop() {
        if (state != ObjectiveState.PROPOSED || agreedRevision == null) {
            throw new NotAllowedInState("objective", state, ObjectiveState.AGREED);
        }
        state = underWay();
    }

    void withdraw() {
        if (state.isOver()) {
            throw new NotAllowedInState("objective", state, ObjectiveState.WITHDRAWN);
        }
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

    UUID follows() {
        return follows;
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

    UUID touchedBy() {
        return touchedBy;
    }

    BigDecimal progressValue() {
        return progressValue;
    }

    LocalDate progressOn() {
        return progressOn;
    }

    boolean reached() {
        return reached;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** Null before it is judged. */
    ObjectiveOutcome outcome() {
        return outcome;
    }

    long version() {
        return version;
    }
}
