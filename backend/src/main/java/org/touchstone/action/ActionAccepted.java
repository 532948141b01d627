package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** The monitor agreed that an action is done (QMR-191). */
public record ActionAccepted(
        About about, String reference, LocalDate doneOn, LocalDate acceptedOn, String note)
        implements DomainEvent {}
