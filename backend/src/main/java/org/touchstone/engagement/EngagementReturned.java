package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** The reviewer sent the document back. */
public record EngagementReturned(About about, String reason) implements DomainEvent {}
