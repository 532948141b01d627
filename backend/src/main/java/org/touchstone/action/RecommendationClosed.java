package org.touchstone.action;

import org.touchstone.shared.event.DomainEvent;

/** The report of the next visit is published, so a reviewed recommendation is over. */
public record RecommendationClosed(About about, String reference, Outcome outcome)
        implements DomainEvent {}
