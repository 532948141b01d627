package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A person's name or contact details were changed. */
public record PersonEdited(UUID personId, PersonSummary before, PersonSummary after)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "person", personId);
    }
}
