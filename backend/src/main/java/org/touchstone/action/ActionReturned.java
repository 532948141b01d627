package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** The monitor sent an action back with reasons; its due date stays (QMR-191). */
public record ActionReturned(About about, String reference, LocalDate dueOn, String reason)
        implements DomainEvent {}
