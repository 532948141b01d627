package org.touchstone.claim;

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
import org.touchstone.shared.problem.NotAllowedInState;

/** Something that a centre does to get better, and what led to it (QMR-250). */
@Entity
@Table(name = "claim_improvement")
class Improvement {

    @Id private UUID id;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImprovementSource source;

    @Column(updatable = false)
    private UUID resultId;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private String subjectArea;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private UUID ownerId;

    @Column(updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ImprovementState state;

    @Column(updatable = false)
    private UUID openedBy;

    @Column(updatable = false)
    private LocalDate openedOn;

    private UUID endedBy;
    private LocalDate endedOn;
    private String outcome;
    @Version private long version;

    protected Improvement() {}

    Improvement(
            String reference,
            UUID enrolmentId,
            ImprovementToOpen request,
            String subjectArea,
            UUID by,
            LocalDate on) {
        id = Ids.next();
        this.reference = reference;
        this.enrolmentId = enrolmentId;
        source = request.source();
        resultId = request.standardsResultId();
        visitId = request.visitId();
        this.subjectArea = subjectArea;
        words = request.words().strip();
        ownerId = request.ownerId();
        dueOn = request.dueOn();
        state = ImprovementState.OPEN;
        openedBy = by;
        openedOn = on;
    }

    /** It is done, or not wanted any more; the outcome says what came of it, or why. */
    void end(ImprovementState as, String outcome, UUID by, LocalDate on) {
        if (state != ImprovementState.OPEN) {
            throw new NotAllowedInState("improvement action", state, as);
        }
        state = as;
        this.outcome = outcome.strip();
        endedBy = by;
        endedOn = on;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    ImprovementSource source() {
        return source;
    }

    String words() {
        return words;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ImprovementState state() {
        return state;
    }

    String outcome() {
        return outcome;
    }

    long version() {
        return version;
    }
}
