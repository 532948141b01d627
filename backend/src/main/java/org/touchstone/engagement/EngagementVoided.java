package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** The document does not count, because the visit does not take place. */
public record EngagementVoided(About about, String reason) implements DomainEvent {}
