package org.touchstone.sampling;

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

/** A decision in the sample of a plan, with why it is there. */
@Entity
@Table(name = "sampling_item")
class SampleItem {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID assessmentId;

    private UUID assessorId;
    private UUID drawId;

    @Enumerated(EnumType.STRING)
    private SampleStage stage;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String reasons;
    private UUID addedBy;
    private Instant addedAt;
    private UUID responsibleId;
    private LocalDate dueOn;
    private String endReason;
    private UUID endedBy;
    private Instant endedAt;

    @Version private long version;

    protected SampleItem() {}

    SampleItem(UUID planId, UUID centreId, UUID assessmentId, UUID assessorId) {
        this.id = Ids.next();
        this.planId = planId;
        this.centreId = centreId;
        this.assessmentId = assessmentId;
        this.assessorId = assessorId;
    }

    /**
     * Puts it into the sample, for the first time or again after it dropped out.
     *
     * @param drawId null if the lead added it by choice
     * @param reasons as {@link DrawArchive} writes them
     */
    void plan(UUID drawId, SampleStage stage, String reasons, UUID by, Instant at) {
        this.drawId = drawId;
        this.stage = stage;
        this.reasons = reasons;
        this.state = ItemState.PLANNED;
        this.addedBy = by;
        this.addedAt = at;
        this.endReason = null;
        this.endedBy = null;
        this.endedAt = null;
    }

    /** Names who looks at it and by when. */
    void allocate(UUID responsibleId, LocalDate dueOn) {
        this.responsibleId = responsibleId;
        this.dueOn = dueOn;
    }

    /** It was looked at; it counts at once, or when somebody has countersigned. */
    void complete(boolean countersigned, UUID by, Instant at) {
        end(countersigned ? ItemState.AWAITING_COUNTERSIGNATURE : ItemState.DONE, null, by, at);
        responsibleId = by;
    }

    void countersigned(UUID by, Instant at) {
        end(ItemState.DONE, null, by, at);
    }

    /** The countersigner gave it back. */
    void reopen() {
        end(ItemState.PLANNED, null, null, null);
    }

    /** The decision went to another assessor, who never looks at it. */
    void follow(UUID assessorId) {
        this.assessorId = assessorId;
        if (assessorId.equals(responsibleId)) {
            responsibleId = null;
            dueOn = null;
        }
    }

    void remove(String reason, UUID by, Instant at) {
        end(ItemState.REMOVED, reason, by, at);
    }

    void drop(String reason, UUID by, Instant at) {
        end(ItemState.DROPPED, reason, by, at);
    }

    private void end(ItemState to, String reason, UUID by, Instant at) {
        this.state = to;
        this.endReason = reason;
        this.endedBy = by;
        this.endedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID centreId() {
        return centreId;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    UUID assessorId() {
        return assessorId;
    }

    UUID drawId() {
        return drawId;
    }

    UUID addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    UUID responsibleId() {
        return responsibleId;
    }

    SampleStage stage() {
        return stage;
    }

    ItemState state() {
        return state;
    }

    String reasons() {
        return reasons;
    }

    String endReason() {
        return endReason;
    }

    long version() {
        return version;
    }
}
