package org.touchstone.engagement;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The quality nominee handed the signed document in. */
public record EngagementSubmitted(About about, UUID submittedBy, String contentHash)
        implements DomainEvent {}
