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
import org.touchstone.report.ReportPublished;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.visit.VisitSummary;

/** Advice that need not be followed; looked at again on the next visit (QMR-201 to QMR-204). */
@Entity
class Recommendation {

    static final String TYPE = "recommendation";

    @Id private UUID id;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID schemeVersionId;

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

    /** The action that it was, or the earlier recommendation that it carries forward, or null. */
    @Column(updatable = false)
    private UUID originId;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Column(updatable = false)
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String outcomeNote;
    private UUID reviewedVisitId;
    private UUID reviewedBy;
    private LocalDate reviewedOn;
    private LocalDate closedOn;
    private Instant updatedAt;

    @Version private long version;

    protected Recommendation() {}

    Recommendation(
            ReportPublished report, ReportPublished.Point point, String reference, Instant at) {
        id = point.id();
        this.reference = reference;
        visitId = report.about().visitId();
        enrolmentId = report.enrolmentId();
        schemeVersionId = report.schemeVersionId();
        objective = point.objective();
        measure = point.measure();
        words = point.text();
        levelTag = point.levelTag();
        subjectTag = point.subjectTag();
        originId = point.originId();
        state = RecommendationState.PROPOSED.to(RecommendationState.OPEN);
        openedOn = report.publishedOn();
        updatedAt = at;
    }

    /** What it is about, taken over from an action. */
    record Source(
            UUID visitId,
            UUID enrolmentId,
            UUID schemeVersionId,
            String objective,
            String measure,
            String words,
            String levelTag,
            String subjectTag) {}

    /** An action that was turned into advice (QMR-195). */
    Recommendation(Action from, Source source, String reference, LocalDate on, Instant at) {
        id = Ids.next();
        this.reference = reference;
        visitId = source.visitId();
        enrolmentId = source.enrolmentId();
        schemeVersionId = source.schemeVersionId();
        objective = source.objective();
        measure = source.measure();
        words = source.words();
        levelTag = source.levelTag();
        subjectTag = source.subjectTag();
        originId = from.id();
        state = RecommendationState.PROPOSED.to(RecommendationState.OPEN);
        openedOn = on;
        updatedAt = at;
    }

    RecommendationOpened opened(VisitSummary visit) {
        return new RecommendationOpened(about(visit), reference, objective, measure, words);
    }

    RecommendationStarted start(VisitSummary visit, String text, Instant at) {
        state = state.to(RecommendationState.IN_PROGRESS);
        updatedAt = at;
        return new RecommendationStarted(about(visit), reference, text);
    }

    RecommendationDeclined decline(VisitSummary visit, String reason, Instant at) {
        state = state.to(RecommendationState.DECLINED);
        updatedAt = at;
        return new RecommendationDeclined(about(visit), reference, reason);
    }

    RecommendationProgressed progress(VisitSummary visit, String text, Instant at) {
        if (state != RecommendationState.IN_PROGRESS) {
            throw new NotAllowedInState(
                    state,
                    CommonProblem.NOT_ALLOWED_IN_STATE,
                    "Progress is told of a recommendation that was taken up; this one is "
                            + state
                            + ".");
        }
        updatedAt = at;
        return new RecommendationProgressed(about(visit), reference, text);
    }

    /**
     * The next visit looks at it.
     *
     * @param at the visit at which it is looked at
     */
    RecommendationReviewed review(
            VisitSummary given,
            VisitSummary at,
            Outcome outcome,
            String note,
            UUID person,
            LocalDate on,
            Instant now) {
        state = state.to(RecommendationState.REVIEWED);
        this.outcome = outcome;
        outcomeNote = note;
        reviewedVisitId = at.id();
        reviewedBy = person;
        reviewedOn = on;
        updatedAt = now;
        return new RecommendationReviewed(about(given), at.id(), reference, outcome, note);
    }

    RecommendationClosed close(VisitSummary visit, LocalDate on, Instant at) {
        state = state.to(RecommendationState.CLOSED);
        closedOn = on;
        updatedAt = at;
        return new RecommendationClosed(about(visit), reference, outcome);
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

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID reviewedVisitId() {
        return reviewedVisitId;
    }

    Outcome outcome() {
        return outcome;
    }

    String objective() {
        return objective;
    }

    String measure() {
        return measure;
    }

    String words() {
        return words;
    }

    String levelTag() {
        return levelTag;
    }

    String subjectTag() {
        return subjectTag;
    }

    UUID originId() {
        return originId;
    }

    RecommendationState state() {
        return state;
    }

    long version() {
        return version;
    }
}
