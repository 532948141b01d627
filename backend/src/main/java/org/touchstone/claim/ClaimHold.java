package org.touchstone.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A learner's result that is held from claim until what is behind it is settled (IQA-078). */
@Entity
@Table(name = "claim_hold")
class ClaimHold {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private String learner;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private UUID sourceId;

    @Column(updatable = false)
    private Instant placedAt;

    @Column(updatable = false)
    private LocalDate placedOn;

    private Instant freedAt;
    private String freedBecause;

    @Version private long version;

    protected ClaimHold() {}

    ClaimHold(HoldToPlace wanted, Instant at, LocalDate on) {
        this.id = Ids.next();
        this.centreId = wanted.centreId();
        this.programmeId = wanted.programmeId();
        this.learner = wanted.learner();
        this.unit = wanted.unit();
        this.reason = wanted.reason();
        this.sourceId = wanted.sourceId();
        this.placedAt = at;
        this.placedOn = on;
    }

    void free(String because, Instant at) {
        freedAt = at;
        freedBecause = because;
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID programmeId() {
        return programmeId;
    }

    String learner() {
        return learner;
    }

    String unit() {
        return unit;
    }

    String reason() {
        return reason;
    }

    UUID sourceId() {
        return sourceId;
    }

    LocalDate placedOn() {
        return placedOn;
    }
}
