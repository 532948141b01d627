package org.touchstone.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.report.ReportPublished;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Refused;
import org.touchstone.visit.VisitSummary;

/**
 * Something a centre must do by a date because an awarding organisation said so. What people of a
 * centre ask of each other is an {@link InternalAction} of the same table, which nothing here sees.
 */
@Entity
@SQLRestriction("kind = 'ESSENTIAL'")
class Action {

    static final String DUE = "ACTION_DUE";
    static final String CHECK = "ACTION_CHECK";

    /** The kind of record in events, deadlines and notices. */
    static final String TYPE = "essential-action";

    @Id private UUID id;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ActionKind kind;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID schemeVersionId;

    @Column(updatable = false)
    private int reportVersion;

    @Column(updatable = false)
    private String objective;

    @Column(updatable = false)
    private String measure;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String levelTag;

    @Column(updatable = false)
    private String subjectTag;

    /** The recommendation that it was raised from, or null. */
    @Column(updatable = false)
    private UUID originId;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Column(updatable = false)
    private LocalDate openedOn;

    private LocalDate dueOn;

    @Column(updatable = false)
    private LocalDate originalDueOn;

    private UUID ownerId;
    private short percent;
    private UUID submittedBy;

    /** When the centre said it was done. */
    private LocalDate doneOn;

    private UUID acceptedBy;

    /** When the monitor agreed. */
    private LocalDate acceptedOn;

    /** When it was seen to have had its effect. */
    private LocalDate effectiveOn;

    private UUID effectiveBy;
    private Instant updatedAt;

    @Version private long version;

    protected Action() {}

    /** An essential action as the published report asks for it. */
    Action(
            ReportPublished report,
            ReportPublished.Point point,
            String reference,
            DeadlineSummary due,
            Instant at) {
        id = point.id();
        this.reference = reference;
        kind = ActionKind.ESSENTIAL;
        centreId = report.about().centreId();
        visitId = report.about().visitId();
        enrolmentId = report.enrolmentId();
        schemeVersionId = report.schemeVersionId();
        reportVersion = report.reportVersion();
        objective = point.objective();
        measure = point.measure();
        words = point.text();
        levelTag = point.levelTag();
        subjectTag = point.subjectTag();
        originId = point.originId();
        state = ActionState.PROPOSED.to(ActionState.OPEN);
        openedOn = report.publishedOn();
        dueOn = due.dueOn();
        originalDueOn = due.dueOn();
        updatedAt = at;
    }

    ActionOpened opened(VisitSummary visit, String dueWords) {
        return new ActionOpened(
                about(visit), reference, objective, measure, words, openedOn, dueOn, dueWords);
    }

    /** Someone of the centre looks after it; the nominee stays accountable (QMR-087). */
    OwnerAssigned assign(VisitSummary visit, UUID owner, String ownerName, Instant at) {
        requireWithCentre();
        var before = ownerId;
        ownerId = owner;
        updatedAt = at;
        return new OwnerAssigned(about(visit), reference, before, owner, ownerName);
    }

    /** The centre says how far it is (QMR-189). */
    ActionUpdated update(
            VisitSummary visit, UUID updateId, String text, Integer percent, Instant at) {
        var before = state;
        state = state.to(ActionState.IN_PROGRESS);
        if (percent != null) {
            this.percent = percent.shortValue();
        }
        updatedAt = at;
        return new ActionUpdated(about(visit), reference, updateId, before, state, text, percent);
    }

    /** The nominee declares it resolved (QMR-190). */
    ActionSubmitted submit(
            VisitSummary visit, UUID person, String statement, LocalDate on, Instant at) {
        if (state == ActionState.OPEN) {
            throw new NotAllowedInState(
                    state,
                    ActionProblem.NO_UPDATE_YET,
                    "Post an update first, so that the reviewer can see what has been done. Then submit it.");
        }
        state = state.to(ActionState.SUBMITTED);
        submittedBy = person;
        doneOn = on;
        percent = 100;
        updatedAt = at;
        return new ActionSubmitted(about(visit), reference, statement, doneOn, dueOn);
    }

    /** The monitor agrees that it is done (QMR-191). */
    ActionAccepted accept(VisitSummary visit, UUID person, String note, LocalDate on, Instant at) {
        requireOther(person);
        state = state.to(ActionState.COMPLETED);
        acceptedBy = person;
        acceptedOn = on;
        updatedAt = at;
        return new ActionAccepted(about(visit), reference, doneOn, acceptedOn, note);
    }

    /** The monitor does not agree; the due date stays what it was. */
    ActionReturned giveBack(VisitSummary visit, UUID person, String reason, Instant at) {
        requireOther(person);
        state = state.to(ActionState.RETURNED);
        doneOn = null;
        updatedAt = at;
        return new ActionReturned(about(visit), reference, dueOn, reason);
    }

    /**
     * A later due date counts from now on; the first one stays on record (QMR-194).
     *
     * @throws NotAllowedInState if the centre has nothing to do
     */
    void extendTo(LocalDate day, Instant at) {
        requireWithCentre();
        dueOn = day;
        updatedAt = at;
    }

    /** It is not asked for any more (QMR-195). */
    ActionWithdrawn withdraw(VisitSummary visit, String reason, Instant at) {
        state = state.to(ActionState.WITHDRAWN);
        updatedAt = at;
        return new ActionWithdrawn(about(visit), reference, reason);
    }

    /** It becomes that recommendation (QMR-195). */
    ActionConverted convert(
            VisitSummary visit, Recommendation recommendation, String reason, Instant at) {
        state = state.to(ActionState.CONVERTED);
        updatedAt = at;
        return new ActionConverted(
                about(visit), reference, recommendation.id(), recommendation.reference(), reason);
    }

    /**
     * What was done had its effect: the third fact, after done and accepted.
     *
     * @throws NotAllowedInState unless it was accepted and nobody has said so yet
     */
    ActionFoundEffective findEffective(
            VisitSummary visit, UUID person, String note, LocalDate on, Instant at) {
        if (state != ActionState.COMPLETED) {
            throw new NotAllowedInState(
                    state,
                    CommonProblem.NOT_ALLOWED_IN_STATE,
                    "Accept the action first: whether it had its effect is seen afterwards.");
        }
        if (effectiveOn != null) {
            throw new NotAllowedInState(
                    state,
                    ActionProblem.EFFECT_ALREADY_SEEN,
                    ActionProblem.EFFECT_ALREADY_SEEN.sentence());
        }
        effectiveOn = on;
        effectiveBy = person;
        updatedAt = at;
        return new ActionFoundEffective(about(visit), reference, on, note);
    }

    /** Its tasks changed, which whoever read it before has not seen. */
    void tasksChanged(Instant at) {
        requireWithCentre();
        updatedAt = at;
    }

    private void requireOther(UUID person) {
        if (isSubmittedBy(person)) {
            throw new Refused(
                    403,
                    ActionProblem.OWN_SUBMISSION,
                    "You submitted this action yourself, so somebody else has to verify it.");
        }
    }

    private void requireWithCentre() {
        if (!state.isWithCentre()) {
            throw new NotAllowedInState(
                    state,
                    CommonProblem.NOT_ALLOWED_IN_STATE,
                    "The action is " + state + ", so the centre has nothing to do about it now.");
        }
    }

    boolean isSubmittedBy(UUID person) {
        return person.equals(submittedBy);
    }

    /**
     * Neither resolved nor handed in by its due day (QMR-193): with the centre after that day, or
     * handed in later than that.
     */
    static boolean isOverdue(
            ActionState state, LocalDate dueOn, LocalDate doneOn, LocalDate today) {
        return state.isWithCentre() && today.isAfter(dueOn)
                || state == ActionState.SUBMITTED && doneOn.isAfter(dueOn);
    }

    private About about(VisitSummary visit) {
        return visit.about(TYPE, id);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    UUID visitId() {
        return visitId;
    }

    UUID originId() {
        return originId;
    }

    String words() {
        return words;
    }

    boolean isExtended() {
        return !dueOn.equals(originalDueOn);
    }

    LocalDate originalDueOn() {
        return originalDueOn;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** What a recommendation that it is turned into takes over. */
    Recommendation asRecommendation(String reference, String words, LocalDate on, Instant at) {
        return new Recommendation(
                this,
                new Recommendation.Source(
                        visitId,
                        enrolmentId,
                        schemeVersionId,
                        objective,
                        measure,
                        words,
                        levelTag,
                        subjectTag),
                reference,
                on,
                at);
    }

    String objective() {
        return objective;
    }

    ActionState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID submittedBy() {
        return submittedBy;
    }

    long version() {
        return version;
    }
}
