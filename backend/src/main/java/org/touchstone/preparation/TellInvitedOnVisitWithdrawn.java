package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitWithdrawn;

/** The invited hear that the visit is off. */
@ApplicationScoped
class TellInvitedOnVisitWithdrawn {

    private final PreparationPost post;
    private final VisitDirectory visits;
    private final InvitationRepository invitations;

    TellInvitedOnVisitWithdrawn(
            PreparationPost post, VisitDirectory visits, InvitationRepository invitations) {
        this.post = post;
        this.visits = visits;
        this.invitations = invitations;
    }

    void tell(@Observes VisitWithdrawn withdrawn) {
        var visit = visits.require(withdrawn.about().visitId());
        if (visit.startOn() == null) {
            return;
        }
        var slot = post.slot(visit, visit.startOn(), visit.endOn());
        for (var one :
                invitations.ofVisit(
                        visit.id(), List.of(InvitationState.INVITED, InvitationState.ACCEPTED))) {
            post.sendMeeting(
                    "invitation-off", one.personId(), one.id(), one.mailed(), visit, slot, true);
        }
    }
}
