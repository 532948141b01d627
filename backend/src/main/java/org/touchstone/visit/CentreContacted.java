package org.touchstone.visit;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** The reviewer was in touch with the centre. */
public record CentreContacted(About about, LocalDate madeOn, String means) implements DomainEvent {}
