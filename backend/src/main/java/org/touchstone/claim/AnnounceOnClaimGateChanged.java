package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.directory.CentreDirectory;
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

    void onChanged(@Observes ClaimGateChanged changed) {
        // The first answer is no change, and a warning or another reason opens or closes nothing.
        if (changed.before() == null || changed.before() == changed.claimable()) {
            return;
        }
        webhooks.announce(
                new Announcement(
                        WebhookType.CLAIM_GATE_CHANGED,
                        centres.require(changed.centreId()),
                        changed.programmeId(),
                        null,
                        "/api/v1/centres/%s/claim-eligibility?programme=%s"
                                .formatted(changed.centreNumber(), changed.programmeId()),
                        null));
    }
}
