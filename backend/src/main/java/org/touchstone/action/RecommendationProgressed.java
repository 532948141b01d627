package org.touchstone.action;

import org.touchstone.shared.event.DomainEvent;

/** The centre told how far a recommendation is (QMR-203). */
public record RecommendationProgressed(About about, String reference, String text)
        implements DomainEvent {}
