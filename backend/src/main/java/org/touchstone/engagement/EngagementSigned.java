package org.touchstone.engagement;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The head of centre signed the text with this hash. */
public record EngagementSigned(
        About about, UUID signedBy, String signerName, String contentHash, String termsVersion)
        implements DomainEvent {}
