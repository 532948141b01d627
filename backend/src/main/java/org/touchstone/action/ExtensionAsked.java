package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** The centre asks for a later due date (QMR-194). */
public record ExtensionAsked(
        About about, String reference, LocalDate dueOn, LocalDate wantedDueOn, String reason)
        implements DomainEvent {}
