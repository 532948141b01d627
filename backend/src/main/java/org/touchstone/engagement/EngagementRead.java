package org.touchstone.engagement;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The reviewer opened what was handed in for the first time: a read receipt (QMR-125). */
public record EngagementRead(About about, UUID reviewerId) implements DomainEvent {}
