package org.touchstone.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.visit.VisitSummary;

/** The engagement document of one centre in one cycle (domain.md §3, decision D04). */
@Entity
@Table(name = "engagement_document")
class EngagementDocument {

    @Id private UUID id;

    @Column(updatable = false)
    private UUID visitId;

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID cycleId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private UUID schemeVersionId;

    @Column(updatable = false)
    private String termsVersion;

    @Enumerated(EnumType.STRING)
    private EngagementState state;

    @Column(updatable = false)
    private Instant openedAt;

    private Instant sharedAt;
    private UUID requestedBy;
    private Instant requestedAt;
    @Embedded private Signature signature;
    private UUID submittedBy;
    private Instant submittedAt;
    private Instant readAt;
    private Instant lockedAt;

    @Column(length = Length.LONG32)
    private String snapshot;

    @Version private long version;

    protected EngagementDocument() {}

    EngagementDocument(VisitSummary visit, String termsVersion, Instant now) {
        id = Ids.next();
        visitId = visit.id();
        enrolmentId = visit.enrolment().id();
        cycleId = visit.cycleId();
        centreId = visit.enrolment().centre().id();
        schemeVersionId = visit.schemeVersionId();
        this.termsVersion = termsVersion;
        state = EngagementState.NOT_STARTED;
        openedAt = now;
    }

    /**
     * A section is about to change: the document becomes a draft, and a signature void (QMR-122).
     *
     * @return the signature that does not count any more
     * @throws NotAllowedInState if the document is read-only as it stands
     */
    Optional<Signature> edited() {
        if (!isEditable()) {
            throw new NotAllowedInState(
                    state, EngagementProblem.CED_READ_ONLY, readOnlyBecause(state));
        }
        var voided = Optional.ofNullable(signature);
        if (state != EngagementState.DRAFT) {
            state = state.to(EngagementState.DRAFT);
            signature = null;
        }
        return voided;
    }

    private static String readOnlyBecause(EngagementState state) {
        return switch (state) {
            case AWAITING_SIGNATURE ->
                    "The document waits for the head of centre's signature. Recall it, then edit it.";
            case SUBMITTED ->
                    "The document has been handed in and is read-only. The reviewer can send it back.";
            case LOCKED ->
                    "The document is the record of this cycle and cannot be changed any more.";
            default -> "The document is void, because the visit does not take place.";
        };
    }

    boolean isEditable() {
        return switch (state) {
            case NOT_STARTED, DRAFT, SIGNED, RETURNED -> true;
            default -> false;
        };
    }

    /** DRAFT → AWAITING_SIGNATURE; the caller has asked {@link Completeness} before. */
    SignatureRequested requestSignature(UUID by, Instant now, VisitSummary visit) {
        state = state.to(EngagementState.AWAITING_SIGNATURE);
        requestedBy = by;
        requestedAt = now;
        return new SignatureRequested(about(visit), by);
    }

    /** The nominee takes the request back. */
    SignatureRecalled recall(VisitSummary visit) {
        requireAwaiting();
        state = state.to(EngagementState.DRAFT);
        return new SignatureRecalled(about(visit));
    }

    /** The head of centre will not sign as it stands (QMR-123). */
    SignatureRejected reject(String comment, VisitSummary visit) {
        requireAwaiting();
        state = state.to(EngagementState.DRAFT);
        return new SignatureRejected(about(visit), comment);
    }

    private void requireAwaiting() {
        if (state != EngagementState.AWAITING_SIGNATURE) {
            throw new NotAllowedInState("engagement document", state, EngagementState.DRAFT);
        }
    }

    EngagementSigned sign(Signature by, VisitSummary visit) {
        state = state.to(EngagementState.SIGNED);
        signature = by;
        return new EngagementSigned(
                about(visit), by.signerId(), by.signerName(), by.hash(), by.terms());
    }

    /** Whether there is a signature to hand the document in with. */
    void requireSigned() {
        if (state != EngagementState.SIGNED) {
            var coming =
                    state == EngagementState.NOT_STARTED
                            || state == EngagementState.DRAFT
                            || state == EngagementState.AWAITING_SIGNATURE
                            || state == EngagementState.RETURNED;
            throw coming
                    ? new NotAllowedInState(state, EngagementProblem.CED_NOT_SIGNED, null)
                    : new NotAllowedInState(
                            "engagement document", state, EngagementState.SUBMITTED);
        }
    }

    /** SIGNED → SUBMITTED, if the text is still the one that was signed (QMR-124). */
    EngagementSubmitted submit(UUID by, Instant now, String hash, VisitSummary visit) {
        requireSigned();
        if (!signature.hash().equals(hash)) {
            throw new RulesBroken(
                    "/signature",
                    EngagementProblem.SIGNATURE_DOES_NOT_MATCH,
                    EngagementProblem.SIGNATURE_DOES_NOT_MATCH.sentence());
        }
        state = state.to(EngagementState.SUBMITTED);
        submittedBy = by;
        submittedAt = now;
        readAt = null;
        return new EngagementSubmitted(about(visit), by, hash);
    }

    /** The reviewer sends it back: a new signature will be needed (QMR-126). */
    EngagementReturned sendBack(String reasons, VisitSummary visit) {
        state = state.to(EngagementState.RETURNED);
        signature = null;
        return new EngagementReturned(about(visit), reasons);
    }

    /** It becomes the record of the cycle, with its content as it stands (QMR-127). */
    EngagementLocked lock(String content, String hash, Instant now, VisitSummary visit) {
        state = state.to(EngagementState.LOCKED);
        snapshot = content;
        lockedAt = now;
        return new EngagementLocked(about(visit), hash);
    }

    EngagementVoided becomeVoid(String reason, VisitSummary visit) {
        state = state.to(EngagementState.VOID);
        return new EngagementVoided(about(visit), reason);
    }

    boolean isOver() {
        return state == EngagementState.LOCKED || state == EngagementState.VOID;
    }

    boolean isHandedIn() {
        return state == EngagementState.SUBMITTED || state == EngagementState.LOCKED;
    }

    /** The awarding organisation's side reads what was handed in, and a draft that was shared. */
    boolean isOpenToReviewer() {
        return isHandedIn()
                || state == EngagementState.RETURNED
                || isShared() && state != EngagementState.VOID;
    }

    void share(Instant now) {
        if (sharedAt == null) {
            sharedAt = now;
        }
    }

    void stopSharing() {
        sharedAt = null;
    }

    boolean isShared() {
        return sharedAt != null;
    }

    About about(VisitSummary visit) {
        return visit.about("engagement-document", id);
    }

    UUID id() {
        return id;
    }

    UUID visitId() {
        return visitId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID schemeVersionId() {
        return schemeVersionId;
    }

    String termsVersion() {
        return termsVersion;
    }

    EngagementState state() {
        return state;
    }

    Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    UUID submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant readAt() {
        return readAt;
    }

    Instant lockedAt() {
        return lockedAt;
    }

    long version() {
        return version;
    }
}
