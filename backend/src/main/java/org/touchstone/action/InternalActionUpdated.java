package org.touchstone.action;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The owner of an internal action said how far it is. */
public record InternalActionUpdated(
        About about, String reference, UUID updateId, String text, Integer percent)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
