package org.touchstone.visit;

import org.touchstone.shared.event.DomainEvent;

/** The case ended without a visit: {@code state} says whether withdrawn, deferred or cancelled. */
public record VisitWithdrawn(About about, VisitState state, String reason) implements DomainEvent {}
