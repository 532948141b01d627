package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** The nominee declared an action resolved and asks for the check (QMR-190). */
public record ActionSubmitted(
        About about, String reference, String statement, LocalDate doneOn, LocalDate dueOn)
        implements DomainEvent {}
