package org.touchstone.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;

/**
 * The registrations of a centre on one day: who was registered, had not completed and had not
 * withdrawn (decision D48). A snapshot sent again for the same day replaces the former one
 * (QMR-299).
 */
@Entity
class RegistrationSnapshot {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private LocalDate takenOn;

    private Instant receivedAt;

    @ElementCollection
    @CollectionTable(name = "registration", joinColumns = @JoinColumn(name = "snapshot_id"))
    @OrderColumn(name = "position")
    private List<Line> lines = new ArrayList<>();

    @Version private long version;

    protected RegistrationSnapshot() {}

    RegistrationSnapshot(UUID enrolmentId, LocalDate takenOn) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.takenOn = takenOn;
    }

    /** Puts these lines in the place of all former ones. */
    void replace(List<Line> lines, Instant receivedAt) {
        this.lines.clear();
        this.lines.addAll(lines);
        this.receivedAt = receivedAt;
    }

    UUID id() {
        return id;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    long version() {
        return version;
    }

    /**
     * Active learners of one qualification at one site in one delivery context. Site and context
     * may be null.
     */
    @Embeddable
    record Line(
            UUID qualificationId,
            UUID siteId,
            String deliveryContext,
            int activeLearners,
            LocalDate firstRegisteredOn) {}
}
