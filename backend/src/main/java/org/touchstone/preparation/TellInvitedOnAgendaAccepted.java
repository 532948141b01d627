package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.touchstone.visit.VisitDirectory;

/** The invited get the hour and the place of their meeting, when the agreed agenda has others. */
@ApplicationScoped
class TellInvitedOnAgendaAccepted {

    private final PreparationPost post;
    private final VisitDirectory visits;
    private final AgendaRepository agendas;
    private final InvitationRepository invitations;

    TellInvitedOnAgendaAccepted(
            PreparationPost post,
            VisitDirectory visits,
            AgendaRepository agendas,
            InvitationRepository invitations) {
        this.post = post;
        this.visits = visits;
        this.agendas = agendas;
        this.invitations = invitations;
    }

    void tell(@Observes AgendaAccepted accepted) {
        var visit = visits.require(accepted.about().visitId());
        if (!accepted.agreed() || !Arrangements.hasDateAhead(visit)) {
            return;
        }
        var slot = post.slot(visit, visit.startOn(), visit.endOn());
        if (!slot.isTimed() || !agendas.findById(visit.id()).tellsAnew(slot.words())) {
            return;
        }
        for (var one :
                invitations.ofVisit(
                        visit.id(), List.of(InvitationState.INVITED, InvitationState.ACCEPTED))) {
            post.sendMeeting(
                    "invitation-time", one.personId(), one.id(), one.mailed(), visit, slot, false);
        }
    }
}
