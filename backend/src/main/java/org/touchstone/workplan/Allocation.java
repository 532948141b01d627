package org.touchstone.workplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** How much time a member has for the period of a plan (IQA-011). */
@Entity
@Table(name = "work_plan_allocation")
class Allocation {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID personId;

    @Column(columnDefinition = "decimal(8, 2)")
    private BigDecimal hours;

    private UUID proposedBy;

    @Embedded private TwoSides sides = new TwoSides();

    @Version private long version;

    protected Allocation() {}

    Allocation(UUID planId, UUID personId, BigDecimal hours, UUID proposedBy) {
        this.id = Ids.next();
        this.planId = planId;
        this.personId = personId;
        this.hours = hours;
        this.proposedBy = proposedBy;
    }

    /** Another figure, to which nobody has agreed yet. */
    void change(BigDecimal hours, UUID proposedBy) {
        this.hours = hours;
        this.proposedBy = proposedBy;
        sides = new TwoSides();
    }

    void agree(boolean asLead, Instant at) {
        // Read from the database without any date, it is absent.
        if (sides == null) {
            sides = new TwoSides();
        }
        sides.agree(asLead, at);
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID personId() {
        return personId;
    }

    BigDecimal hours() {
        return hours;
    }

    long version() {
        return version;
    }
}
