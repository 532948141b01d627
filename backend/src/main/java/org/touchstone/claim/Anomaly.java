package org.touchstone.claim;

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

/** A certificate that deviates from the records; kept back until it is cleared (QMR-235). */
@Entity
@Table(name = "claim_anomaly")
class Anomaly {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID batchId;

    @Column(updatable = false)
    private String learner;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AnomalyKind kind;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private LocalDate foundOn;

    @Column(updatable = false)
    private UUID loggedBy;

    @Column(updatable = false)
    private Instant reportedAt;

    private LocalDate clearedOn;
    private UUID clearedBy;
    private String outcome;

    @Version private long version;

    protected Anomaly() {}

    Anomaly(UUID enrolmentId, AnomalyToLog request, UUID loggedBy, Instant at) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.batchId = request.batchId();
        this.learner = request.learner().strip();
        this.kind = request.kind();
        this.words = request.words().strip();
        this.foundOn = request.foundOn();
        this.loggedBy = loggedBy;
        this.reportedAt = at;
    }

    void clear(LocalDate on, UUID by, String outcome) {
        this.clearedOn = on;
        this.clearedBy = by;
        this.outcome = outcome;
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    boolean isCleared() {
        return clearedOn != null;
    }

    long version() {
        return version;
    }
}
