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

    private LocalDate closedOn;
    private UUID closedBy;
    private String earlyReason;
    private String lessons;
    private LocalDate reopenAskedOn;
    private UUID reopenAskedBy;
    private String reopenReason;

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

    /** The year is over, or ends early for that reason. */
    void close(LocalDate day, UUID person, String earlyReason, String lessons) {
        state = PlanState.CLOSED;
        closedOn = day;
        closedBy = person;
        this.earlyReason = earlyReason;
        this.lessons = lessons;
        reopenAskedOn = null;
        reopenAskedBy = null;
        reopenReason = null;
    }

    /** The lead wishes to go on with it; the head of centre decides. */
    void askToReopen(LocalDate day, UUID person, String reason) {
        reopenAskedOn = day;
        reopenAskedBy = person;
        reopenReason = reason;
    }

    void refuseToReopen() {
        reopenAskedOn = null;
        reopenAskedBy = null;
        reopenReason = null;
    }

    void reopen() {
        state = PlanState.OPEN;
        closedOn = null;
        closedBy = null;
        earlyReason = null;
        refuseToReopen();
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

    LocalDate closedOn() {
        return closedOn;
    }

    UUID closedBy() {
        return closedBy;
    }

    String earlyReason() {
        return earlyReason;
    }

    String lessons() {
        return lessons;
    }

    LocalDate reopenAskedOn() {
        return reopenAskedOn;
    }

    UUID reopenAskedBy() {
        return reopenAskedBy;
    }

    String reopenReason() {
        return reopenReason;
    }

    long version() {
        return version;
    }
}
