package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** An awarding organisation was put on record. */
public record AwardingOrganisationAdded(UUID aoId, String code, String name)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "awarding-organisation", aoId);
    }
}
