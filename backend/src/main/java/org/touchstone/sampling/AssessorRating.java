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
import org.touchstone.workplan.RiskRating;

/** How closely an assessor's decisions on a programme are looked at, and why (IQA-070). */
@Entity
@Table(name = "sampling_rating")
class AssessorRating {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID assessorId;

    @Column(updatable = false)
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private RiskRating rating;

    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;
    private LocalDate reviewBy;

    @Version private long version;

    protected AssessorRating() {}

    AssessorRating(UUID centreId, Stratum stratum) {
        this.id = Ids.next();
        this.centreId = centreId;
        this.assessorId = stratum.assessorId();
        this.programmeId = stratum.programmeId();
    }

    /**
     * Decides the rating.
     *
     * @param reviewBy the day to look at it again, null for none
     */
    void decide(RiskRating rating, String reason, LocalDate reviewBy, UUID by, Instant at) {
        this.rating = rating;
        this.reason = reason;
        this.reviewBy = reviewBy;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    Stratum stratum() {
        return new Stratum(assessorId, programmeId);
    }

    UUID id() {
        return id;
    }

    RiskRating rating() {
        return rating;
    }

    long version() {
        return version;
    }
}
