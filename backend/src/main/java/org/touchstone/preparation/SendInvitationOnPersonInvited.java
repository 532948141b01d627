package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.visit.VisitDirectory;

/** The invited get a mail with a calendar file (QMR-083). */
@ApplicationScoped
class SendInvitationOnPersonInvited {

    private final PreparationPost post;
    private final VisitDirectory visits;
    private final InvitationRepository invitations;

    SendInvitationOnPersonInvited(
            PreparationPost post, VisitDirectory visits, InvitationRepository invitations) {
        this.post = post;
        this.visits = visits;
        this.invitations = invitations;
    }

    void tell(@Observes PersonInvited invited) {
        var visit = visits.require(invited.about().visitId());
        var invitation = invitations.require(invited.about().id());
        post.sendMeeting(
                "invitation",
                invited.personId(),
                invitation.id(),
                invitation.mailed(),
                visit,
                post.slot(visit, visit.startOn(), visit.endOn()),
                false);
    }
}
