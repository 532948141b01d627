package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.visit.VisitDirectory;

/** Who was asked and is not needed any more hears of it. */
@ApplicationScoped
class TellPersonOnInvitationWithdrawn {

    private final PreparationPost post;
    private final VisitDirectory visits;

    TellPersonOnInvitationWithdrawn(PreparationPost post, VisitDirectory visits) {
        this.post = post;
        this.visits = visits;
    }

    void tell(@Observes InvitationWithdrawn withdrawn) {
        var visit = visits.require(withdrawn.about().visitId());
        var asked =
                withdrawn.state() == InvitationState.INVITED
                        || withdrawn.state() == InvitationState.ACCEPTED;
        if (asked && visit.startOn() != null) {
            post.sendMeeting(
                    "invitation-off",
                    withdrawn.personId(),
                    withdrawn.about().id(),
                    withdrawn.mails(),
                    visit,
                    post.slot(visit, visit.startOn(), visit.endOn()),
                    true);
        }
    }
}
