package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** The signature does not count any more, because the text changed or was sent back. */
public record SignatureVoided(About about, String reason) implements DomainEvent {}
