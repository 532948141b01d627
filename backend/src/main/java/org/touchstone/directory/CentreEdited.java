package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre's name, region or the like was changed; its number never is. */
public record CentreEdited(UUID centreId, String number, CentreDetails before, CentreDetails after)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "centre", centreId);
    }
}
