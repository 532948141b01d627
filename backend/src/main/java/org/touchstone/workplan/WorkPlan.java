package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;

/** The strategic plan of an area and period; what it says stands in its versions (IQA-019). */
@Entity
@Table(name = "work_plan")
class WorkPlan {

    /** The kind of record in events and notices. */
    static final String TYPE = "iqa-work-plan";

    @Id private UUID id;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private UUID areaId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private LocalDate startsOn;

    @Column(updatable = false)
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Version private long version;

    protected WorkPlan() {}

    WorkPlan(Area area, String reference, LocalDate startsOn, LocalDate endsOn) {
        this.id = Ids.next();
        this.reference = reference;
        this.areaId = area.id();
        this.centreId = area.centreId();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.state = PlanState.OPEN;
    }

    About about() {
        return new About(centreId, null, TYPE, id);
    }

    /** Whether the days lie within the period. */
    boolean covers(LocalDate from, LocalDate to) {
        return !from.isBefore(startsOn) && !to.isAfter(endsOn);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    UUID areaId() {
        return areaId;
    }

    UUID centreId() {
        return centreId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    PlanState state() {
        return state;
    }

    long version() {
        return version;
    }
}
