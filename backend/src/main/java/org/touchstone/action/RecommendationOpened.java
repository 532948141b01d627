package org.touchstone.action;

import org.touchstone.shared.event.DomainEvent;

/** A recommendation of a published report opened; the next visit looks at it (QMR-201). */
public record RecommendationOpened(
        About about, String reference, String objective, String measure, String words)
        implements DomainEvent {}
