package org.touchstone.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.visit.VisitSummary;

/**
 * The awarding organisation or the regulator asks to see something; recorded with its answer
 * (QMR-162).
 */
@Entity
class EvidenceRequest {

    static final String TYPE = "evidence-request";

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RequestOrigin origin;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String measure;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private String answer;
    private String place;
    private UUID evidenceId;
    private UUID answeredBy;
    private Instant answeredAt;

    @Version private long version;

    protected EvidenceRequest() {}

    EvidenceRequest(VisitSummary visit, EvidenceRequests.Ask ask, UUID askedBy, Instant at) {
        id = Ids.next();
        visitId = visit.id();
        enrolmentId = visit.enrolment().id();
        origin = ask.origin() == null ? RequestOrigin.AWARDING_ORGANISATION : ask.origin();
        words = ask.words().strip();
        measure = ask.measure();
        dueOn = ask.dueOn();
        this.askedBy = askedBy;
        askedAt = at;
        state = RequestState.OPEN;
    }

    EvidenceRequested asked(VisitSummary visit) {
        return new EvidenceRequested(visit.about(TYPE, id), origin, words, measure, dueOn);
    }

    EvidenceRequestAnswered answer(
            VisitSummary visit, EvidenceRequests.Answer given, UUID person, Instant at) {
        if (state != RequestState.OPEN) {
            throw new NotAllowedInState("request", state, RequestState.ANSWERED);
        }
        state = RequestState.ANSWERED;
        answer = given.words() == null || given.words().isBlank() ? null : given.words().strip();
        place = given.place() == null || given.place().isBlank() ? null : given.place().strip();
        evidenceId = given.evidenceId();
        answeredBy = person;
        answeredAt = at;
        return new EvidenceRequestAnswered(visit.about(TYPE, id), askedBy, place, evidenceId);
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    RequestState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID askedBy() {
        return askedBy;
    }

    long version() {
        return version;
    }
}
