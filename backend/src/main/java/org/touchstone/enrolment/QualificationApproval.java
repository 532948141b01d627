package org.touchstone.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A centre's approval to offer one qualification (QMR-037). */
@Entity
class QualificationApproval {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID qualificationId;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;

    private LocalDate approvedOn;
    private LocalDate endedOn;

    @Version private long version;

    protected QualificationApproval() {}

    QualificationApproval(
            UUID enrolmentId,
            UUID qualificationId,
            ApprovalStatus status,
            LocalDate approvedOn,
            LocalDate endedOn) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.qualificationId = qualificationId;
        this.status = status;
        this.approvedOn = approvedOn;
        this.endedOn = endedOn;
    }

    ApprovalRecorded recorded(UUID centreId) {
        return new ApprovalRecorded(
                id, centreId, enrolmentId, qualificationId, status, approvedOn, endedOn);
    }

    /** Corrects what is on record; the same event tells it. */
    ApprovalRecorded edit(
            ApprovalStatus status, LocalDate approvedOn, LocalDate endedOn, UUID centreId) {
        this.status = status;
        this.approvedOn = approvedOn;
        this.endedOn = endedOn;
        return recorded(centreId);
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID qualificationId() {
        return qualificationId;
    }

    ApprovalStatus status() {
        return status;
    }

    LocalDate approvedOn() {
        return approvedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    long version() {
        return version;
    }
}
