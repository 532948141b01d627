package org.touchstone.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.Ids;

/** That the reviewer was in touch with the centre (QMR-048, QMR-109). */
@Entity
class VisitContact {

    /** How. */
    @Schema(name = "VisitContactMeans")
    enum Means {
        PHONE,
        EMAIL,
        MEETING,
        OTHER
    }

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Means means;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private UUID recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    protected VisitContact() {}

    VisitContact(
            UUID visitId,
            LocalDate madeOn,
            Means means,
            String note,
            UUID recordedBy,
            Instant recordedAt) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.madeOn = madeOn;
        this.means = means;
        this.note = note;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    Means means() {
        return means;
    }

    String note() {
        return note;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
