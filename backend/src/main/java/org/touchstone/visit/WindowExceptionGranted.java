package org.touchstone.visit;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** The visit may take place on days outside the window (decision D18). */
public record WindowExceptionGranted(About about, LocalDate from, LocalDate to, String reason)
        implements DomainEvent {}
