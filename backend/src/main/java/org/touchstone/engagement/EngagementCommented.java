package org.touchstone.engagement;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Somebody commented on a section (QMR-050). */
public record EngagementCommented(About about, UUID commentId, String section, UUID authorId)
        implements DomainEvent {}
