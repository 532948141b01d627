package org.touchstone.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.Ids;

/** A session in which reviewers agree on one yardstick for a cycle (QMR-062). */
@Entity
@Table(name = "visit_standardisation")
class Standardisation {

    /** What became of a reviewer's part in it. */
    @Schema(name = "StandardisationOutcome")
    enum Outcome {
        STANDARDISED,
        NOT_YET,
        ABSENT
    }

    @Id private UUID id;

    @Column(updatable = false)
    private UUID cycleId;

    private String title;
    private LocalDate heldOn;

    @ElementCollection
    @CollectionTable(
            name = "visit_standardisation_attendance",
            joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Outcome> attendance = new HashMap<>();

    @Version private long version;

    protected Standardisation() {}

    Standardisation(UUID cycleId, String title, LocalDate heldOn) {
        this.id = Ids.next();
        this.cycleId = cycleId;
        this.title = title;
        this.heldOn = heldOn;
    }

    void record(Map<UUID, Outcome> outcomes) {
        attendance.clear();
        attendance.putAll(outcomes);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    String title() {
        return title;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Map<UUID, Outcome> attendance() {
        return Map.copyOf(attendance);
    }

    long version() {
        return version;
    }
}
