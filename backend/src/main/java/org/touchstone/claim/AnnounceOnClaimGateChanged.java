package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.CentreSummary;
import org.touchstone.webhook.Announcement;
import org.touchstone.webhook.WebhookType;
import org.touchstone.webhook.Webhooks;

/**
 * The centre's systems hear when the gate opens or closes for a programme, so that they need not
 * ask all day (QMR-303, QMR-308). The answer itself they read with their own rights.
 */
@ApplicationScoped
class AnnounceOnClaimGateChanged {

    private final Webhooks webhooks;
    private final CentreDirectory centres;

    AnnounceOnClaimGateChanged(Webhooks webhooks, CentreDirectory centres) {
        this.webhooks = webhooks;
        this.centres = centres;
    }

    /** The answer for a learner opened or closed; who it is they read with their own rights. */
    void onHold(@Observes HoldEvents.MovesHold moved) {
        announce(centres.require(moved.about().centreId()), moved.programmeId());
    }

    void onChanged(@Observes ClaimGateChanged changed) {
        // The first answer is no change, and a warning or another reason opens or closes nothing.
        if (changed.before() == null || changed.before() == changed.claimable()) {
            return;
        }
        announce(centres.require(changed.centreId()), changed.programmeId());
    }

    private void announce(CentreSummary centre, UUID programmeId) {
        webhooks.announce(
                new Announcement(
                        WebhookType.CLAIM_GATE_CHANGED,
                        centre,
                        programmeId,
                        null,
                        "/api/v1/centres/%s/claim-eligibility?programme=%s"
                                .formatted(centre.number(), programmeId),
                        null));
    }
}
