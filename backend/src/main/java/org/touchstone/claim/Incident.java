package org.touchstone.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;

/** A wrong, early, late or fraudulent registration or claim (QMR-237). */
@Entity
@Table(name = "claim_incident")
class Incident {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    private IncidentConcerns concerns;

    private LocalDate foundOn;
    private String words;
    private String investigation;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    @Column(updatable = false)
    private UUID writtenBy;

    private UUID signedBy;
    private Instant signedAt;
    private UUID reportedBy;
    private Instant reportedAt;

    @Version private long version;

    protected Incident() {}

    Incident(UUID enrolmentId, IncidentToSave request, UUID writtenBy) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.writtenBy = writtenBy;
        this.state = IncidentState.DRAFT;
        take(request);
    }

    /** Changed before anybody signed. */
    void edit(IncidentToSave request) {
        require(IncidentState.DRAFT, IncidentState.DRAFT);
        take(request);
    }

    private void take(IncidentToSave request) {
        kind = request.kind();
        concerns = request.concerns();
        foundOn = request.foundOn();
        words = request.words().strip();
        investigation =
                request.investigation() == null || request.investigation().isBlank()
                        ? null
                        : request.investigation().strip();
    }

    /** Senior management stands for what was found. */
    void signOff(UUID person, Instant at) {
        require(IncidentState.SIGNED_OFF, IncidentState.DRAFT);
        if (investigation == null) {
            throw new RulesBroken(
                    "/investigation",
                    ClaimProblem.INVESTIGATION_MISSING,
                    ClaimProblem.INVESTIGATION_MISSING.sentence());
        }
        signedBy = person;
        signedAt = at;
        state = IncidentState.SIGNED_OFF;
    }

    /** To the awarding organisation, by way of senior management. */
    void report(UUID person, Instant at) {
        if (state == IncidentState.DRAFT) {
            throw new RulesBroken(
                    "", ClaimProblem.SIGN_OFF_MISSING, ClaimProblem.SIGN_OFF_MISSING.sentence());
        }
        require(IncidentState.REPORTED, IncidentState.SIGNED_OFF);
        reportedBy = person;
        reportedAt = at;
        state = IncidentState.REPORTED;
    }

    private void require(IncidentState wanted, IncidentState from) {
        if (state != from) {
            throw new NotAllowedInState("incident", state, wanted);
        }
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    IncidentKind kind() {
        return kind;
    }

    IncidentState state() {
        return state;
    }

    long version() {
        return version;
    }
}
