package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.visit.VisitDateAgreed;
import org.touchstone.visit.VisitDirectory;

/**
 * Who was invited before the date moved is invited to the new one; an answer to the old one is
 * none.
 */
@ApplicationScoped
class InviteAnewOnVisitDateAgreed {

    private final VisitDirectory visits;
    private final InvitationRepository invitations;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    InviteAnewOnVisitDateAgreed(
            VisitDirectory visits,
            InvitationRepository invitations,
            Clock clock,
            Event<DomainEvent> happened) {
        this.visits = visits;
        this.invitations = invitations;
        this.clock = clock;
        this.happened = happened;
    }

    void tell(@Observes VisitDateAgreed agreed) {
        var visit = visits.require(agreed.about().visitId());
        for (var one : invitations.ofVisit(visit.id(), InvitationState.ASKED)) {
            happened.fire(one.askAnew(visit, clock.instant()));
        }
    }
}
