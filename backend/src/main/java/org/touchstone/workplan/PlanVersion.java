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
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;

/** One version of a plan (IQA-022); its items are rows below it. */
@Entity
@Table(name = "work_plan_version")
class PlanVersion {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    /** The version in force when this one was begun; null for the first. */
    @Column(updatable = false)
    private UUID basedOn;

    @Column(columnDefinition = "text")
    private String purpose;

    @Column(columnDefinition = "text")
    private String circumstances;

    @Column(columnDefinition = "text")
    private String risks;

    /** What the product knew on a day, as JSON; never changes (IQA-006). */
    @Column(updatable = false, columnDefinition = "mediumtext")
    private String snapshot;

    @Column(updatable = false)
    private LocalDate snapshotOn;

    @Column(columnDefinition = "text")
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChangeTrigger amendedFor;

    @Column(updatable = false)
    private String amendedBecause;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private Instant publishedAt;
    private UUID publishedBy;
    private String contentHash;
    private Instant supersededAt;
    private String reasonDropped;

    @Version private long version;

    protected PlanVersion() {}

    /** The first draft of a plan. */
    PlanVersion(UUID planId, String snapshot, LocalDate snapshotOn, UUID person, Instant at) {
        this.id = Ids.next();
        this.planId = planId;
        this.number = 1;
        this.state = VersionState.DRAFT;
        this.snapshot = snapshot;
        this.snapshotOn = snapshotOn;
        this.createdBy = person;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** The next draft, which says what this version says; its items are copied besides. */
    PlanVersion amended(int number, ChangeTrigger trigger, String reason, UUID person, Instant at) {
        var next = new PlanVersion(planId, snapshot, snapshotOn, person, at);
        next.number = number;
        next.basedOn = id;
        next.purpose = purpose;
        next.circumstances = circumstances;
        next.risks = risks;
        next.amendedFor = trigger;
        next.amendedBecause = reason;
        return next;
    }

    /** What the lead says about the circumstances; all may be null. */
    record Context(String purpose, String circumstances, String risks) {}

    void describe(Context context, Instant at) {
        requireDraft();
        purpose = context.purpose();
        circumstances = context.circumstances();
        risks = context.risks();
        updatedAt = at;
    }

    /** Items below it change, which whoever read it before has not seen. */
    void itemsChange(Instant at) {
        requireDraft();
        updatedAt = at;
    }

    /** Why things change is said or unsaid, also while the team is asked. */
    void reasonsChange(Instant at) {
        if (!state.isOpen()) {
            requireDraft();
        }
        updatedAt = at;
    }

    private void requireDraft() {
        if (state != VersionState.DRAFT) {
            throw new NotAllowedInState(
                    state, WorkPlanProblem.VERSION_FIXED, WorkPlanProblem.VERSION_FIXED.sentence());
        }
    }

    /** Put before the team. */
    void consult(Instant at) {
        state = state.to(VersionState.CONSULTATION);
        updatedAt = at;
    }

    /** Back to being written. */
    void takeBack(Instant at) {
        state = state.to(VersionState.DRAFT);
        updatedAt = at;
    }

    void discard(String reason, Instant at) {
        state = state.to(VersionState.DISCARDED);
        reasonDropped = reason;
        updatedAt = at;
    }

    /**
     * Put into force as it stands.
     *
     * @param hash of its content in canonical form
     * @param summary what the team is told in the lead's words; may be null
     */
    void publish(String hash, String summary, UUID person, Instant at) {
        state = state.to(VersionState.PUBLISHED);
        this.summary = summary;
        contentHash = hash;
        publishedBy = person;
        publishedAt = at;
        updatedAt = at;
    }

    /** The next one is in force from now on. */
    void supersede(Instant at) {
        state = state.to(VersionState.SUPERSEDED);
        supersededAt = at;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int number() {
        return number;
    }

    VersionState state() {
        return state;
    }

    UUID basedOn() {
        return basedOn;
    }

    Context context() {
        return new Context(purpose, circumstances, risks);
    }

    String snapshot() {
        return snapshot;
    }

    String summary() {
        return summary;
    }

    String contentHash() {
        return contentHash;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    UUID publishedBy() {
        return publishedBy;
    }

    String reasonDropped() {
        return reasonDropped;
    }

    long version() {
        return version;
    }
}
