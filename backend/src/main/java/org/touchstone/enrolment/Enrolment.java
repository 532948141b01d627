package org.touchstone.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A centre under a scheme. */
@Entity
class Enrolment {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID aoId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private String schemeCode;

    @Version private long version;

    protected Enrolment() {}

    Enrolment(UUID id, UUID aoId, UUID centreId, String schemeCode) {
        this.id = id;
        this.aoId = aoId;
        this.centreId = centreId;
        this.schemeCode = schemeCode;
    }

    CentreEnrolled enrolled() {
        return new CentreEnrolled(id, aoId, centreId, schemeCode);
    }

    UUID id() {
        return id;
    }

    UUID aoId() {
        return aoId;
    }

    UUID centreId() {
        return centreId;
    }

    String schemeCode() {
        return schemeCode;
    }
}
