package org.touchstone.directory;

import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A consortium's name, programmes or members were changed. */
public record ConsortiumEdited(
        UUID consortiumId, UUID aoId, String name, UUID leadCentreId, Set<UUID> members)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(leadCentreId, null, "consortium", consortiumId);
    }
}
