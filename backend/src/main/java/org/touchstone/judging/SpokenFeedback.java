package org.touchstone.judging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** That the centre was told all levels by word of mouth at the end of the visit (QMR-054). */
@Entity
@Table(name = "judging_feedback")
class SpokenFeedback {

    @Id
    @Column(updatable = false)
    private UUID visitId;

    private Instant givenAt;
    private String personsPresent;
    private String notes;
    private boolean sharedWithCentre;

    /** What the centre was told about a block; codes of the scheme (QMR-151). */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "judging_feedback_part", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "part")
    private Set<String> blockExplained = new HashSet<>();

    private UUID recordedBy;
    private Instant recordedAt;
    private UUID acknowledgedBy;
    private Instant acknowledgedAt;

    @Version private long version;

    protected SpokenFeedback() {}

    SpokenFeedback(UUID visitId) {
        this.visitId = visitId;
        this.version = 1;
    }

    /** What is recorded about the conversation. */
    record Content(
            Instant givenAt,
            String personsPresent,
            String notes,
            Set<String> blockExplained,
            boolean sharedWithCentre) {}

    SpokenFeedbackRecorded record(
            JudgedVisit visit, Content content, boolean explained, UUID by, Instant at) {
        givenAt = content.givenAt();
        personsPresent = content.personsPresent();
        notes = content.notes();
        sharedWithCentre = content.sharedWithCentre();
        blockExplained.clear();
        blockExplained.addAll(content.blockExplained());
        recordedBy = by;
        recordedAt = at;
        return new SpokenFeedbackRecorded(
                visit.about("spoken-feedback", visitId), explained, sharedWithCentre);
    }

    /** The nominee has received it, which is not agreeing with it (QMR-084). */
    SpokenFeedbackAcknowledged acknowledge(JudgedVisit visit, UUID by, Instant at) {
        acknowledgedBy = by;
        acknowledgedAt = at;
        return new SpokenFeedbackAcknowledged(visit.about("spoken-feedback", visitId));
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    UUID visitId() {
        return visitId;
    }

    Instant givenAt() {
        return givenAt;
    }

    String personsPresent() {
        return personsPresent;
    }

    String notes() {
        return notes;
    }

    boolean isSharedWithCentre() {
        return sharedWithCentre;
    }

    Set<String> blockExplained() {
        return Set.copyOf(blockExplained);
    }

    UUID recordedBy() {
        return recordedBy;
    }

    UUID acknowledgedBy() {
        return acknowledgedBy;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    long version() {
        return version;
    }
}
