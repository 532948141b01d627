package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/**
 * The head of centre would not sign the document as it stood; {@code reason} says why (QMR-123).
 */
public record SignatureRejected(About about, String reason) implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
