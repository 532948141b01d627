package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;

/**
 * What people do with their own invitations. Being asked opens the invitation and nothing else of
 * the visit, to a partner's staff as well (QMR-046, QMR-094).
 */
@ApplicationScoped
class InvitationService {

    private final InvitationRepository invitations;
    private final InvitationReading reading;
    private final Arrangements arrangements;
    private final VisitDirectory visits;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    InvitationService(
            InvitationRepository invitations,
            InvitationReading reading,
            Arrangements arrangements,
            VisitDirectory visits,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened) {
        this.invitations = invitations;
        this.reading = reading;
        this.arrangements = arrangements;
        this.visits = visits;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
    }

    InvitationView get(UUID id) {
        return reading.view(own(id).id());
    }

    /** Says whether the caller comes. */
    @Transactional
    InvitationView answer(UUID id, boolean comes, String note) {
        var invitation = own(id);
        arrangements.requireVersion(invitation.version());
        var visit = visits.require(invitation.visitId());
        happened.fire(invitation.answer(visit, comes, note, clock.instant()));
        invitations.flush();
        return reading.view(id);
    }

    /** The caller's own invitation, as long as they work where they were asked from. */
    private Invitation own(UUID id) {
        var invitation = invitations.require(id);
        viewer.requireOn(Ownership.ofCentre(invitation.centreId()), Invitation.TYPE);
        if (!invitation.personId().equals(viewer.personId())
                || invitation.state() == InvitationState.PLANNED) {
            throw new NotFound(Invitation.TYPE);
        }
        return invitation;
    }
}
