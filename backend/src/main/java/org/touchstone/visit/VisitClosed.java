package org.touchstone.visit;

import org.touchstone.shared.event.DomainEvent;

/** Nothing of the visit is open any more. */
public record VisitClosed(About about) implements DomainEvent {}
