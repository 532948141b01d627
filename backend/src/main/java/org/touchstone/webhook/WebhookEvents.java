package org.touchstone.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * Facts about endpoints. Of an address only the host is told: its path may hold a password of the
 * receiver.
 */
final class WebhookEvents {

    static final String TYPE = "webhook-endpoint";

    private WebhookEvents() {}

    static DomainEvent.About about(UUID centreId, UUID endpointId) {
        return new DomainEvent.About(centreId, null, TYPE, endpointId);
    }

    record WebhookEndpointAdded(About about, String host, Set<WebhookType> types)
            implements DomainEvent {}

    record WebhookEndpointEdited(About about, String host, Set<WebhookType> types)
            implements DomainEvent {}

    /** The endpoint has a new secret; the one before signs too until then. */
    record WebhookSecretRotated(About about, Instant previousUntil) implements DomainEvent {}

    /** The endpoint is told of nothing any more. */
    record WebhookEndpointSwitchedOff(About about, String host, SwitchedOffBecause because)
            implements DomainEvent {}

    record WebhookEndpointSwitchedOn(About about, String host) implements DomainEvent {}

    record WebhookEndpointRemoved(About about, String host) implements DomainEvent {}

    /** Events of a time were put into the queue again. */
    record WebhooksReplayed(About about, Instant from, Instant to, int deliveries)
            implements DomainEvent {}

    /** One message was put into the queue again. */
    record WebhookReplayed(About about, String messageId) implements DomainEvent {}

    /** Someone asked for a ping. */
    record WebhookPinged(About about) implements DomainEvent {}
}
