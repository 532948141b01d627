package org.touchstone.visit;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** An agreed or proposed date does not hold any more; the case stays. */
public record VisitDateReleased(About about, LocalDate startOn, LocalDate endOn, String reason)
        implements DomainEvent {}
