package org.touchstone.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** Material that a standards verifier asks a centre for, live or from afar (QMR-249). */
@Entity
@Table(name = "claim_sample_request")
class SampleRequest {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private String subjectArea;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private boolean remote;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private LocalDate askedOn;

    @Column(updatable = false)
    private LocalDate dueOn;

    private LocalDate sentOn;
    private UUID sentBy;

    @Version private long version;

    protected SampleRequest() {}

    SampleRequest(UUID enrolmentId, SamplesToAsk request, UUID askedBy, LocalDate askedOn) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.subjectArea = request.subjectArea().strip();
        this.words = request.words().strip();
        this.remote = request.remote();
        this.askedBy = askedBy;
        this.askedOn = askedOn;
        this.dueOn = request.dueOn();
    }

    void send(LocalDate on, UUID by) {
        sentOn = on;
        sentBy = by;
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    String subjectArea() {
        return subjectArea;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    long version() {
        return version;
    }
}
