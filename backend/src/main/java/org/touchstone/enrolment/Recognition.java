package org.touchstone.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The recognition of a centre, and the terms it agreed to (QMR-037, QMR-039). */
@Entity
class Recognition {

    @Id private UUID enrolmentId;

    private LocalDate recognisedOn;
    private UUID termsId;
    private LocalDate agreedOn;
    private UUID agreedBy;

    @Version private long version;

    protected Recognition() {}

    Recognition(UUID enrolmentId, LocalDate recognisedOn, UUID termsId, LocalDate agreedOn) {
        this.enrolmentId = enrolmentId;
        this.recognisedOn = recognisedOn;
        this.termsId = termsId;
        this.agreedOn = agreedOn;
    }

    CentreRecognised recognised(UUID centreId) {
        return new CentreRecognised(centreId, enrolmentId, recognisedOn, termsId, agreedOn);
    }

    /** Corrects what is on record. */
    CentreRecognised edit(LocalDate recognisedOn, UUID termsId, LocalDate agreedOn, UUID centreId) {
        this.recognisedOn = recognisedOn;
        this.termsId = termsId;
        this.agreedOn = agreedOn;
        return recognised(centreId);
    }

    /** Notes that the centre agreed to an edition of the terms. */
    void agree(UUID termsId, LocalDate on, UUID by) {
        this.termsId = termsId;
        this.agreedOn = on;
        this.agreedBy = by;
    }

    LocalDate recognisedOn() {
        return recognisedOn;
    }

    UUID termsId() {
        return termsId;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    long version() {
        return version;
    }
}
