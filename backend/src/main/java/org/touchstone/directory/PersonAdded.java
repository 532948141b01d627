package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A person or a machine was put on record. */
public record PersonAdded(UUID personId, String name, String email, boolean machine)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "person", personId);
    }
}
