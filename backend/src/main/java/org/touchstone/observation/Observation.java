package org.touchstone.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Violation;

/** An assessor observed at work, planned or done (IQA-073). */
@Entity
class Observation {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID assessorId;

    @Column(updatable = false)
    private UUID observerId;

    @Column(updatable = false)
    private LocalDate plannedFor;

    @Enumerated(EnumType.STRING)
    private ObservationState state;

    @Enumerated(EnumType.STRING)
    private ObservationMethod method;

    private String learner;
    private UUID siteId;
    private boolean remote;
    private LocalDate heldOn;
    private String feedback;
    private String endReason;
    private Instant toldAt;
    private Instant acknowledgedAt;

    @Version private long version;

    protected Observation() {}

    Observation(UUID planId, UUID centreId, ObservationToPlan wanted) {
        this.id = Ids.next();
        this.planId = planId;
        this.centreId = centreId;
        this.assessorId = wanted.assessorId();
        this.observerId = wanted.observerId();
        this.plannedFor = wanted.plannedFor();
        this.state = ObservationState.PLANNED;
    }

    /** Keeps what was written so far. */
    void save(ObservationToSave written) {
        requirePlanned();
        method = written.method();
        learner = orNull(written.learner());
        siteId = written.siteId();
        remote = written.remote();
        heldOn = written.heldOn();
        feedback = orNull(written.feedback());
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** All that is missing before it can be closed on that day. */
    List<Violation> missing(LocalDate today) {
        var missing = new ArrayList<Violation>();
        if (method == null) {
            missing.add(Violation.of("/method", ObservationProblem.METHOD_MISSING));
        }
        if (heldOn == null || heldOn.isAfter(today)) {
            missing.add(Violation.of("/heldOn", ObservationProblem.HELD_ON_MISSING));
        }
        if (feedback == null) {
            missing.add(Violation.of("/feedback", ObservationProblem.FEEDBACK_MISSING));
        }
        return missing;
    }

    /** Signed by the observer; {@link #missing} was asked before. */
    void record(Instant at) {
        requirePlanned();
        state = ObservationState.DONE;
        toldAt = at;
    }

    void cancel(String reason) {
        requirePlanned();
        state = ObservationState.CANCELLED;
        endReason = reason;
    }

    /** The assessor took note of the feedback. */
    void acknowledge(Instant at) {
        if (acknowledgedAt != null) {
            throw new AlreadyExists(
                    ObservationProblem.ACKNOWLEDGED_BEFORE,
                    ObservationProblem.ACKNOWLEDGED_BEFORE.sentence());
        }
        acknowledgedAt = at;
    }

    void requirePlanned() {
        if (state != ObservationState.PLANNED) {
            throw new NotAllowedInState(
                    state,
                    ObservationProblem.OBSERVATION_CLOSED,
                    ObservationProblem.OBSERVATION_CLOSED.sentence());
        }
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID centreId() {
        return centreId;
    }

    UUID assessorId() {
        return assessorId;
    }

    UUID observerId() {
        return observerId;
    }

    LocalDate plannedFor() {
        return plannedFor;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String learner() {
        return learner;
    }

    ObservationState state() {
        return state;
    }

    long version() {
        return version;
    }
}
