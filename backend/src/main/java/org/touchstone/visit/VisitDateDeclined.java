package org.touchstone.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A proposed date does not suit the other side; {@code countered} if others were proposed. */
public record VisitDateDeclined(
        About about,
        UUID proposalId,
        LocalDate startOn,
        LocalDate endOn,
        String proposedBySide,
        boolean countered,
        String reason)
        implements DomainEvent {}
