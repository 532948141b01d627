package org.touchstone.visit;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** Both sides accepted the same date. */
public record VisitDateAgreed(About about, LocalDate startOn, LocalDate endOn)
        implements DomainEvent {}
