package org.touchstone.directory;

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
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** A role that a person holds at a target from a day on, until a day or until further notice. */
@Entity
@Table(name = "assignment")
class AssignmentEntry {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Target targetKind;

    @Column(updatable = false)
    private UUID targetId;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Version private long version;

    protected AssignmentEntry() {}

    AssignmentEntry(
            UUID personId,
            Role role,
            Target on,
            UUID targetId,
            LocalDate startsOn,
            LocalDate endsOn) {
        this.id = Ids.next();
        this.personId = personId;
        this.role = role;
        this.targetKind = on;
        this.targetId = targetId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    RoleGiven given(String reason) {
        return new RoleGiven(id, personId, role, targetKind, targetId, startsOn, endsOn, reason);
    }

    /** Ends it with the day before; one that starts today or later never was in effect any more. */
    RoleEnded endBefore(LocalDate day, String reason) {
        endsOn = day.minusDays(1);
        if (startsOn.isAfter(endsOn)) {
            startsOn = endsOn;
        }
        return new RoleEnded(id, personId, role, targetKind, targetId, endsOn, reason);
    }

    /** Sets its last day, which still counts. */
    RoleEnded endWith(LocalDate lastDay, String reason) {
        endsOn = lastDay;
        return new RoleEnded(id, personId, role, targetKind, targetId, endsOn, reason);
    }

    /** Whether it was over before that day. */
    boolean isOver(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    Target on() {
        return targetKind;
    }

    UUID targetId() {
        return targetId;
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
