package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** Someone leads an area from a day on; who led it before stays on record (IQA-001). */
@Entity
@Table(name = "work_plan_area_lead")
class AreaLead {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID areaId;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private LocalDate startsOn;

    private LocalDate endsOn;

    protected AreaLead() {}

    AreaLead(UUID areaId, UUID personId, LocalDate startsOn, LocalDate endsOn) {
        this.id = Ids.next();
        this.areaId = areaId;
        this.personId = personId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** Whether somebody who takes over on that day follows this one, who has no end yet. */
    boolean isFollowedOn(LocalDate day) {
        return endsOn == null && startsOn.isBefore(day);
    }

    /** Leads up to the day before. */
    void endBefore(LocalDate day) {
        endsOn = day.minusDays(1);
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
}
