package org.touchstone.action;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The action became advice without a date (QMR-195). */
public record ActionConverted(
        About about,
        String reference,
        UUID recommendationId,
        String recommendationReference,
        String reason)
        implements DomainEvent {}
