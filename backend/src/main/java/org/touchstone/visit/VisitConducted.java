package org.touchstone.visit;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** The visit is over, spoken feedback given. The report clock starts on the last day. */
public record VisitConducted(About about, LocalDate lastDay) implements DomainEvent {}
