package org.touchstone.action;

import org.touchstone.shared.event.DomainEvent;

/** The centre decided against a recommendation and said why (QMR-203). */
public record RecommendationDeclined(About about, String reference, String reason)
        implements DomainEvent {}
