package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import org.touchstone.visit.VisitDirectory;

/** The nominee hears of everyone who declines, because a voice is missing then (QMR-094). */
@ApplicationScoped
class TellNomineeOnInvitationAnswered {

    private final PreparationPost post;
    private final VisitDirectory visits;
    private final Clock clock;

    TellNomineeOnInvitationAnswered(PreparationPost post, VisitDirectory visits, Clock clock) {
        this.post = post;
        this.visits = visits;
        this.clock = clock;
    }

    void tell(@Observes InvitationAnswered answered) {
        if (answered.state() == InvitationState.DECLINED) {
            post.tell(
                    Side.CENTRE,
                    "invitation-declined",
                    visits.require(answered.about().visitId()),
                    Map.of("personName", post.nameOf(answered.personId())),
                    answered.about().id() + " " + clock.instant());
        }
    }
}
