package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** The nominee opened the draft to the reviewer, or closed it again (QMR-050, QMR-125). */
public record EngagementShared(About about, boolean shared) implements DomainEvent {}
