package org.touchstone.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A date was put on the table, at first or as a counter-proposal. */
public record VisitDateProposed(
        About about,
        UUID proposalId,
        LocalDate startOn,
        LocalDate endOn,
        String proposedBySide,
        String note)
        implements DomainEvent {}
