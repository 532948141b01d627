package org.touchstone.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * The reviewer opened the visit on the day; {@code overriddenBy} is null unless guards were passed
 * over.
 */
public record VisitStarted(About about, LocalDate on, UUID overriddenBy, String reason)
        implements DomainEvent {}
