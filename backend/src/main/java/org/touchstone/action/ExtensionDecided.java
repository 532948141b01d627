package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** A later due date was granted or refused; {@code dueOn} is the date that counts now (QMR-194). */
public record ExtensionDecided(
        About about,
        String reference,
        boolean granted,
        LocalDate dueBefore,
        LocalDate dueOn,
        String reason)
        implements DomainEvent {}
