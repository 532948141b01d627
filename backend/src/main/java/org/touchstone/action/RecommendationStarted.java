package org.touchstone.action;

import org.touchstone.shared.event.DomainEvent;

/** The centre took up a recommendation (QMR-203). */
public record RecommendationStarted(About about, String reference, String text)
        implements DomainEvent {}
