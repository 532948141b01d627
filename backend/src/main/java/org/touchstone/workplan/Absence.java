package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A member of a team is away for a time; the reason is nobody's business here (IQA-069). */
@Entity
@Table(name = "work_plan_absence")
class Absence {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID areaId;

    @Column(updatable = false)
    private UUID personId;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Column(updatable = false)
    private UUID recordedBy;

    @Version private long version;

    protected Absence() {}

    Absence(UUID areaId, UUID personId, LocalDate startsOn, LocalDate endsOn, UUID recordedBy) {
        this.id = Ids.next();
        this.areaId = areaId;
        this.personId = personId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.recordedBy = recordedBy;
    }

    /** They are back sooner or later than thought. */
    void move(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    UUID id() {
        return id;
    }

    UUID areaId() {
        return areaId;
    }

    UUID personId() {
        return personId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    long version() {
        return version;
    }
}
