package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** What was done about an accepted action was seen to have had its effect. */
public record ActionFoundEffective(
        About about, String reference, LocalDate effectiveOn, String note) implements DomainEvent {}
