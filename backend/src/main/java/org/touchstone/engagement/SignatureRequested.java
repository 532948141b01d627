package org.touchstone.engagement;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The document is ready and waits for the head of centre. */
public record SignatureRequested(About about, UUID requestedBy) implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
