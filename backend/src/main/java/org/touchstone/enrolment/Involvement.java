package org.touchstone.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;

/** A principal or senior reviewer takes part directly with one centre for a time (QMR-064). */
@Entity
class Involvement {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private UUID assignmentId;

    @Column(updatable = false)
    private UUID requestedBy;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private LocalDate startsOn;

    private LocalDate endsOn;

    @Version private long version;

    protected Involvement() {}

    Involvement(
            UUID enrolmentId,
            UUID personId,
            UUID assignmentId,
            UUID requestedBy,
            String reason,
            LocalDate startsOn,
            LocalDate endsOn) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.personId = personId;
        this.assignmentId = assignmentId;
        this.requestedBy = requestedBy;
        this.reason = reason;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    InvolvementAsked asked(UUID centreId) {
        return new InvolvementAsked(
                id, centreId, enrolmentId, personId, requestedBy, startsOn, endsOn, reason);
    }

    UUID id() {
        return id;
    }
}
