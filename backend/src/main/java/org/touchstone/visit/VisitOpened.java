package org.touchstone.visit;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre is due for a visit in a cycle. */
public record VisitOpened(About about, UUID enrolmentId, UUID cycleId, String reference)
        implements DomainEvent {}
