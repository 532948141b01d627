package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.touchstone.visit.VisitDateReleased;
import org.touchstone.visit.VisitDirectory;

/** The invited hear that the date does not hold any more; it leaves their calendars. */
@ApplicationScoped
class TellInvitedOnVisitDateReleased {

    private final PreparationPost post;
    private final VisitDirectory visits;
    private final InvitationRepository invitations;

    TellInvitedOnVisitDateReleased(
            PreparationPost post, VisitDirectory visits, InvitationRepository invitations) {
        this.post = post;
        this.visits = visits;
        this.invitations = invitations;
    }

    void tell(@Observes VisitDateReleased released) {
        var visit = visits.require(released.about().visitId());
        var slot = post.slot(visit, released.startOn(), released.endOn());
        for (var one :
                invitations.ofVisit(
                        visit.id(), List.of(InvitationState.INVITED, InvitationState.ACCEPTED))) {
            post.sendMeeting(
                    "invitation-off", one.personId(), one.id(), one.mailed(), visit, slot, true);
        }
    }
}
