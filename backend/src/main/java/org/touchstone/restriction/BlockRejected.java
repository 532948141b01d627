package org.touchstone.restriction;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * The quality manager did not follow the recommendation: every level concerned was raised and there
 * is no block (QMR-222). Only the awarding organisation knows that there was one to decide on.
 */
public record BlockRejected(
        About about,
        UUID centreId,
        UUID enrolmentId,
        String reference,
        List<String> objectives,
        UUID decidedBy,
        String reason)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
