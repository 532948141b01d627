package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/**
 * From "ready" to "handed in": the nominee asks, the head of centre signs a frozen text, the
 * nominee submits it, the reviewer may send it back (decision D04).
 */
@ApplicationScoped
class EngagementSigning {

    private final EngagementRepository documents;
    private final EngagementReader reader;
    private final EngagementAccess access;
    private final SchemeDirectory schemes;
    private final VisitDirectory visits;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    EngagementSigning(
            EngagementRepository documents,
            EngagementReader reader,
            EngagementAccess access,
            SchemeDirectory schemes,
            VisitDirectory visits,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.documents = documents;
        this.reader = reader;
        this.access = access;
        this.schemes = schemes;
        this.visits = visits;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    /** A document locked for a command, with the visit it belongs to. */
    private record Target(EngagementDocument document, VisitSummary visit) {}

    private Target target(UUID id) {
        var document = documents.requireLocked(id);
        var visit = visits.require(document.visitId());
        access.requireReadable(document, visit.ownership());
        precondition.matches(document.version());
        return new Target(document, visit);
    }

    private EngagementDocumentView done(Target target, DomainEvent event) {
        documents.flush();
        events.fire(event);
        return reader.view(target.document(), target.visit());
    }

    private void requireComplete(Target target) {
        RulesBroken.throwIfAny(
                reader.completeness(reader.text(target.document()), target.visit()).missing());
    }

    private String hash(Target target) {
        return SectionTexts.hash(reader.text(target.document()).canonical(target.visit()));
    }

    /** DRAFT → AWAITING_SIGNATURE, if nothing is missing (QMR-121). */
    @Transactional
    EngagementDocumentView requestSignature(UUID id) {
        var target = target(id);
        var state = target.document().state();
        if (state == EngagementState.NOT_STARTED
                || state == EngagementState.DRAFT
                || state == EngagementState.RETURNED) {
            requireComplete(target);
        }
        if (state == EngagementState.RETURNED) {
            // Nothing needed to be edited after all: the nominee asks anew for the same text.
            target.document().edited();
        }
        return done(
                target,
                target.document()
                        .requestSignature(viewer.personId(), clock.instant(), target.visit()));
    }

    /** The nominee takes the request back in order to edit. */
    @Transactional
    EngagementDocumentView recall(UUID id) {
        var target = target(id);
        return done(target, target.document().recall(target.visit()));
    }

    /** The head of centre will not sign as it stands; the nominee reads why (QMR-123). */
    @Transactional
    EngagementDocumentView reject(UUID id, RejectSignature request) {
        var target = target(id);
        var event = target.document().reject(request.reason().strip(), target.visit());
        remark(id, Remark.Kind.REJECTION, null, Role.HEAD_OF_CENTRE, request.reason());
        return done(target, event);
    }

    /**
     * The head of centre signs the text as it stands: name, role, time, hash, terms and address are
     * kept (QMR-089, QMR-122). Needs a recent sign-in (QMR-330).
     */
    @Transactional
    EngagementDocumentView sign(UUID id, SignDocument request, String address) {
        var target = target(id);
        var document = target.document();
        if (document.state() != EngagementState.AWAITING_SIGNATURE) {
            throw new NotAllowedInState(
                    "engagement document", document.state(), EngagementState.SIGNED);
        }
        viewer.requireRecentSignIn(
                schemes.version(document.schemeVersionId()).rulebook().signature().stepUpMinutes());
        if (!request.confirmed()) {
            throw new RulesBroken(
                    "/confirmed",
                    EngagementProblem.SIGNATURE_NOT_CONFIRMED,
                    EngagementProblem.SIGNATURE_NOT_CONFIRMED.sentence());
        }
        requireComplete(target);
        var signature =
                new Signature(
                        viewer.personId(),
                        request.name().strip(),
                        viewer.name(),
                        Role.HEAD_OF_CENTRE,
                        clock.instant(),
                        hash(target),
                        document.termsVersion(),
                        address);
        return done(target, document.sign(signature, target.visit()));
    }

    /** The nominee hands in what was signed (QMR-082, QMR-124). */
    @Transactional
    EngagementDocumentView submit(UUID id) {
        var target = target(id);
        var document = target.document();
        if (document.isEditable() || document.state() == EngagementState.AWAITING_SIGNATURE) {
            requireComplete(target);
        }
        return done(
                target,
                document.submit(viewer.personId(), clock.instant(), hash(target), target.visit()));
    }

    /** The reviewer sends it back with reasons, before the visit starts (QMR-126). */
    @Transactional
    EngagementDocumentView sendBack(UUID id, ReturnDocument request) {
        var target = target(id);
        if (EngagementReader.hasStarted(target.visit())) {
            throw new NotAllowedInState(
                    target.visit().state(), EngagementProblem.VISIT_HAS_STARTED, null);
        }
        var reasons =
                request.reasons().stream()
                        .map(
                                each ->
                                        each.section() == null
                                                ? each.reason().strip()
                                                : each.section().words()
                                                        + ": "
                                                        + each.reason().strip())
                        .collect(Collectors.joining("\n"));
        var event = target.document().sendBack(reasons, target.visit());
        request.reasons()
                .forEach(
                        each ->
                                remark(
                                        id,
                                        Remark.Kind.RETURN,
                                        each.section(),
                                        Role.REVIEWER,
                                        each.reason()));
        return done(target, event);
    }

    private void remark(UUID id, Remark.Kind kind, SectionName section, Role role, String text) {
        documents.add(
                new Remark(
                        id, kind, section, viewer.personId(), role, text.strip(), clock.instant()));
    }
}
