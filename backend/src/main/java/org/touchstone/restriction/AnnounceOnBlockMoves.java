package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.webhook.Announcement;
import org.touchstone.webhook.WebhookType;
import org.touchstone.webhook.Webhooks;

/**
 * The centre's systems hear at once that certificates stop or go on (QMR-226, QMR-308). A further
 * objective that joins a block stops nothing more, so nothing is said.
 */
@ApplicationScoped
class AnnounceOnBlockMoves {

    private final Webhooks webhooks;
    private final CentreDirectory centres;

    AnnounceOnBlockMoves(Webhooks webhooks, CentreDirectory centres) {
        this.webhooks = webhooks;
        this.centres = centres;
    }

    void onApplied(@Observes BlockApplied applied) {
        if (!applied.joined()) {
            announce(
                    WebhookType.BLOCK_APPLIED,
                    applied.centreId(),
                    applied.about().id(),
                    applied.reference());
        }
    }

    void onReleased(@Observes BlockReleased released) {
        announce(
                WebhookType.BLOCK_RELEASED,
                released.centreId(),
                released.about().id(),
                released.reference());
    }

    private void announce(WebhookType type, UUID centreId, UUID blockId, String reference) {
        var centre = centres.require(centreId);
        webhooks.announce(
                new Announcement(
                        type,
                        centre,
                        blockId,
                        reference,
                        "/api/v1/centres/" + centre.number() + "/certification-status",
                        null));
    }
}
