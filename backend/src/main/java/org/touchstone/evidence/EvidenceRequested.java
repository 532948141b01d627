package org.touchstone.evidence;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** Someone asked the centre for evidence. */
record EvidenceRequested(
        About about, RequestOrigin origin, String words, String measure, LocalDate dueOn)
        implements DomainEvent {}
