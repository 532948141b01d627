package org.touchstone.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.visit.VisitSummary;

/**
 * What a submitted document says has changed in the approvals: a question to those who keep the
 * register, which it never changes by itself (QMR-133).
 */
@Entity
@Table(name = "engagement_change_request")
class ChangeRequest {

    /** What is reported. */
    enum Kind {
        ADDED,
        CEASED_PARTLY,
        CEASED
    }

    /** Where the question stands; WITHDRAWN when a later version of the document dropped it. */
    enum State {
        OPEN,
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }

    @Id private UUID id;

    @Column(updatable = false)
    private UUID documentId;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private UUID approvalId;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String title;

    private String levels;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private Instant openedAt;

    private UUID decidedBy;
    private Instant decidedAt;
    private String note;
    @Version private long version;

    protected ChangeRequest() {}

    ChangeRequest(
            EngagementDocument document,
            Kind kind,
            UUID approvalId,
            String number,
            String title,
            List<String> levels,
            Instant now) {
        id = Ids.next();
        documentId = document.id();
        visitId = document.visitId();
        enrolmentId = document.enrolmentId();
        this.kind = kind;
        this.approvalId = approvalId;
        this.number = number;
        this.title = title;
        this.levels = levels.isEmpty() ? null : String.join(",", levels);
        state = State.OPEN;
        openedAt = now;
    }

    ChangeRequestOpened opened(VisitSummary visit) {
        return new ChangeRequestOpened(
                visit.about("change-request", id), kind.name(), title, documentId);
    }

    /** Those who keep the register take it over, or do not. */
    ChangeRequestDecided decide(
            boolean accepted, String note, UUID by, Instant now, VisitSummary visit) {
        if (state != State.OPEN) {
            throw new NotAllowedInState(state, EngagementProblem.CHANGE_REQUEST_DECIDED, null);
        }
        state = accepted ? State.ACCEPTED : State.REJECTED;
        this.note = note == null || note.isBlank() ? null : note.strip();
        decidedBy = by;
        decidedAt = now;
        return new ChangeRequestDecided(visit.about("change-request", id), accepted, this.note);
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    long version() {
        return version;
    }

    State state() {
        return state;
    }
}
