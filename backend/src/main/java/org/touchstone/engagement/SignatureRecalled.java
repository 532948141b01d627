package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** The nominee took the request for a signature back. */
public record SignatureRecalled(About about) implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
