package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A region was made or given another name. */
public record RegionNamed(UUID regionId, UUID aoId, String name) implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "region", regionId);
    }
}
