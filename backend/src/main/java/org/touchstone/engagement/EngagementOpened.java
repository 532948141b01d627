package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** An engagement document was made for a visit. */
public record EngagementOpened(About about) implements DomainEvent {}
