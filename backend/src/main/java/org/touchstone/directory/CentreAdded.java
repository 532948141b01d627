package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre was put on record. */
public record CentreAdded(UUID centreId, String number, CentreDetails details)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "centre", centreId);
    }
}
