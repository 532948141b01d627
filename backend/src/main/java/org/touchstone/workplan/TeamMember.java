package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;

/** An internal quality assurer in the team of an area for a time (IQA-002). */
@Entity
@Table(name = "work_plan_member")
class TeamMember {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID areaId;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private LocalDate startsOn;

    private LocalDate endsOn;
    private String reasonEnded;

    @Version private long version;

    protected TeamMember() {}

    TeamMember(UUID areaId, UUID personId, LocalDate startsOn, LocalDate endsOn) {
        this.id = Ids.next();
        this.areaId = areaId;
        this.personId = personId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /**
     * Leaves the team with that day.
     *
     * @throws AlreadyExists if the membership has been ended before
     */
    void end(LocalDate lastDay, String reason) {
        if (reasonEnded != null) {
            throw new AlreadyExists(
                    WorkPlanProblem.ENDED_ALREADY, WorkPlanProblem.ENDED_ALREADY.sentence());
        }
        if (lastDay.isBefore(startsOn)) {
            throw new RulesBroken(
                    "/lastDay",
                    WorkPlanProblem.ENDS_BEFORE_START,
                    WorkPlanProblem.ENDS_BEFORE_START.sentence());
        }
        endsOn = lastDay;
        reasonEnded = reason;
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

    long version() {
        return version;
    }
}
