package org.touchstone.sampling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;

/** What an internal quality assurer found in a sample, and what was said to it (IQA-026). */
@Entity
@Table(name = "sampling_record")
class SampleRecord {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID itemId;

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID centreId;

    private UUID assessorId;
    private UUID samplerId;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    @Column(updatable = false)
    private Instant startedAt;

    private String units;
    private String criteria;

    @Enumerated(EnumType.STRING)
    private SampleMethod method;

    @Embedded private EvidenceChecks checks;

    @Enumerated(EnumType.STRING)
    private SampleDecision decision;

    private String feedback;
    private LocalDate sampledOn;
    private UUID countersignerId;
    private Instant signedAt;
    private Instant countersignedAt;
    private String countersignNote;
    private String returnedNote;
    private Instant toldAt;
    private Instant acknowledgedAt;

    @Embedded private Reassessment reassessment;

    @ElementCollection
    @CollectionTable(name = "sampling_record_action", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<WantedAction> actions = new ArrayList<>();

    @Version private long version;

    protected SampleRecord() {}

    SampleRecord(
            SampleItem item, UUID centreId, UUID assessorId, String unit, UUID by, Instant at) {
        this.id = Ids.next();
        this.itemId = item.id();
        this.planId = item.planId();
        this.centreId = centreId;
        this.assessorId = assessorId;
        this.samplerId = by;
        this.units = unit;
        this.startedAt = at;
        this.state = RecordState.DRAFT;
    }

    /** Somebody else goes on with the draft, because the sample was given to them. */
    void takeOver(UUID by) {
        require(RecordState.DRAFT, RecordState.DRAFT);
        samplerId = by;
    }

    /** Keeps what was written so far. */
    void save(RecordToSave written) {
        require(RecordState.DRAFT, RecordState.DRAFT);
        units = orNull(written.units());
        criteria = orNull(written.criteria());
        method = written.method();
        checks = written.checks();
        decision = written.decision();
        feedback = orNull(written.feedback());
        sampledOn = written.sampledOn();
        countersignerId = written.countersignerId();
        actions.clear();
        actions.addAll(written.actions());
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** All that is missing before it can be completed on that day. */
    List<Violation> missing(LocalDate today) {
        var missing = new ArrayList<Violation>();
        if (units == null) {
            missing.add(Violation.of("/units", SamplingProblem.UNITS_MISSING));
        }
        if (method == null) {
            missing.add(Violation.of("/method", SamplingProblem.METHOD_MISSING));
        }
        if (checks == null || !checks.complete()) {
            missing.add(Violation.of("/checks", SamplingProblem.CHECKS_MISSING));
        }
        if (decision == null) {
            missing.add(Violation.of("/decision", SamplingProblem.DECISION_MISSING));
        }
        if (feedback == null) {
            missing.add(Violation.of("/feedback", SamplingProblem.FEEDBACK_MISSING));
        }
        if (sampledOn == null || sampledOn.isAfter(today)) {
            missing.add(Violation.of("/sampledOn", SamplingProblem.SAMPLED_ON_MISSING));
        }
        if (decision == SampleDecision.AGREE && checks != null && checks.anyFailed()) {
            missing.add(Violation.of("/decision", SamplingProblem.CHECK_FAILED));
        }
        if (decision != null && decision.needsAction() && actions.isEmpty()) {
            missing.add(Violation.of("/actions", SamplingProblem.ACTION_REQUIRED));
        }
        for (var at = 0; at < actions.size(); at++) {
            if (actions.get(at).ownerId().equals(samplerId)) {
                missing.add(
                        Violation.of("/actions/" + at + "/ownerId", SamplingProblem.OWN_ACTION));
            }
            if (actions.get(at).dueOn().isBefore(today)) {
                missing.add(Violation.of("/actions/" + at + "/dueOn", SamplingProblem.DUE_IN_PAST));
            }
        }
        return missing;
    }

    /**
     * Signs it.
     *
     * @param countersigned whether it counts only once somebody else has signed
     * @throws RulesBroken with all that is missing
     */
    void complete(boolean countersigned, LocalDate today, Instant at) {
        require(RecordState.DRAFT, RecordState.DONE);
        RulesBroken.throwIfAny(missing(today));
        signedAt = at;
        returnedNote = null;
        state = countersigned ? RecordState.AWAITING_COUNTERSIGNATURE : RecordState.DONE;
        if (!countersigned) {
            countersignerId = null;
            toldAt = at;
        }
    }

    /** The one who was named signs beside the sampler (IQA-075). */
    void countersign(UUID by, String note, Instant at) {
        requireCountersigner(by, RecordState.DONE);
        countersignedAt = at;
        countersignNote = orNull(note);
        state = RecordState.DONE;
        toldAt = at;
    }

    /** The one who was named does not sign; the sampler goes on with it. */
    void giveBack(UUID by, String note) {
        requireCountersigner(by, RecordState.DRAFT);
        signedAt = null;
        returnedNote = note;
        state = RecordState.DRAFT;
    }

    private void requireCountersigner(UUID by, RecordState wanted) {
        require(RecordState.AWAITING_COUNTERSIGNATURE, wanted);
        if (!by.equals(countersignerId)) {
            throw new Refused(
                    403,
                    SamplingProblem.NOT_COUNTERSIGNER,
                    SamplingProblem.NOT_COUNTERSIGNER.sentence());
        }
    }

    /** The assessor took note of the feedback. */
    void acknowledge(Instant at) {
        if (acknowledgedAt != null) {
            throw new AlreadyExists(
                    SamplingProblem.ACKNOWLEDGED_BEFORE,
                    SamplingProblem.ACKNOWLEDGED_BEFORE.sentence());
        }
        acknowledgedAt = at;
    }

    /**
     * The work was assessed again; said once, an addendum corrects it (IQA-027).
     *
     * @throws RulesBroken if the day lies before the sample or has not come yet
     */
    void reassessed(Reassessment result, LocalDate today) {
        requireDone();
        if (decision != SampleDecision.DISAGREE) {
            throw new NotAllowedInState(
                    state, SamplingProblem.NOT_DISAGREED, SamplingProblem.NOT_DISAGREED.sentence());
        }
        if (reassessment != null) {
            throw new AlreadyExists(
                    SamplingProblem.REASSESSED_BEFORE,
                    SamplingProblem.REASSESSED_BEFORE.sentence());
        }
        if (result.on().isAfter(today) || result.on().isBefore(sampledOn)) {
            throw new RulesBroken(
                    "/on",
                    SamplingProblem.REASSESSED_ON_UNFIT,
                    SamplingProblem.REASSESSED_ON_UNFIT.sentence());
        }
        reassessment =
                new Reassessment(result.outcome(), result.on(), result.by(), orNull(result.note()));
    }

    /** Refuses unless it is being written. */
    void requireDraft() {
        require(RecordState.DRAFT, RecordState.DRAFT);
    }

    /** Refuses unless it is closed, where an addendum has its place. */
    void requireDone() {
        if (state != RecordState.DONE) {
            throw new NotAllowedInState(
                    state, SamplingProblem.STILL_OPEN, SamplingProblem.STILL_OPEN.sentence());
        }
    }

    private void require(RecordState from, RecordState wanted) {
        if (state == from) {
            return;
        }
        if (state == RecordState.DONE) {
            throw new NotAllowedInState(
                    state, SamplingProblem.SAMPLE_DONE, SamplingProblem.SAMPLE_DONE.sentence());
        }
        throw new NotAllowedInState("record", state, wanted);
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
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

    UUID samplerId() {
        return samplerId;
    }

    RecordState state() {
        return state;
    }

    SampleDecision decision() {
        return decision;
    }

    UUID countersignerId() {
        return countersignerId;
    }

    List<WantedAction> actions() {
        return List.copyOf(actions);
    }

    /** What the views show besides who and when. */
    RecordToSave written() {
        return new RecordToSave(
                units,
                criteria,
                method,
                checks,
                decision,
                feedback,
                sampledOn,
                countersignerId,
                actions);
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant countersignedAt() {
        return countersignedAt;
    }

    String countersignNote() {
        return countersignNote;
    }

    String returnedNote() {
        return returnedNote;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    /** Whether it was disagreed with, and nobody has said yet what came out of assessing again. */
    boolean awaitsReassessment() {
        return state == RecordState.DONE
                && decision == SampleDecision.DISAGREE
                && reassessment == null;
    }

    /** The result of assessing again, null while there is none. */
    Reassessment reassessment() {
        return reassessment;
    }

    long version() {
        return version;
    }
}
