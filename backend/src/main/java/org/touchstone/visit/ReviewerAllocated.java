package org.touchstone.visit;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A reviewer was named for a visit; {@code previousReviewerId} is null unless one was replaced. */
public record ReviewerAllocated(
        About about, UUID enrolmentId, UUID reviewerId, UUID previousReviewerId, String reason)
        implements DomainEvent {}
