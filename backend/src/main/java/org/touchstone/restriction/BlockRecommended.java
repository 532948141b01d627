package org.touchstone.restriction;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * A report recommends a block, or another objective for one that is open already (QMR-210,
 * QMR-227). Nothing of it shows to the centre.
 */
public record BlockRecommended(
        About about,
        UUID centreId,
        UUID enrolmentId,
        String reference,
        UUID reportId,
        List<String> objectives)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
