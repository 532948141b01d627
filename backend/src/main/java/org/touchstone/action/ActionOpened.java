package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/**
 * An essential action of a published report opened, with its date and how that came about (QMR-186,
 * QMR-188).
 */
public record ActionOpened(
        About about,
        String reference,
        String objective,
        String measure,
        String words,
        LocalDate openedOn,
        LocalDate dueOn,
        String dueWords)
        implements DomainEvent {}
