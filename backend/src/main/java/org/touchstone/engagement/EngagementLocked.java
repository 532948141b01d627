package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** The document became the record of the cycle, with the content of this hash (QMR-127). */
public record EngagementLocked(About about, String contentHash) implements DomainEvent {}
