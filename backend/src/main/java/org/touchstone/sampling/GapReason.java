package org.touchstone.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** Why a gap in the coverage is left open (IQA-025); never changed, only followed by another. */
@Entity
@Table(name = "sampling_gap_reason")
class GapReason {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID assessorId;

    @Column(updatable = false)
    private String unit;

    /** Both in one, so that reasons for one gap are numbered one after the other. */
    @Column(updatable = false)
    private String gapKey;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private UUID givenBy;

    @Column(updatable = false)
    private Instant givenAt;

    protected GapReason() {}

    GapReason(UUID planId, GapReasonToGive given, int number, UUID by, Instant at) {
        this.id = Ids.next();
        this.planId = planId;
        this.assessorId = given.assessorId();
        this.unit = given.unit();
        this.gapKey = given.gap();
        this.number = number;
        this.reason = given.reason().strip();
        this.givenBy = by;
        this.givenAt = at;
    }

    UUID id() {
        return id;
    }
}
