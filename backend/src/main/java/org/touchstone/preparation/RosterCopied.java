package org.touchstone.preparation;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** An earlier visit's people were taken over; who does not work there any more was left out. */
record RosterCopied(About about, UUID fromVisitId, int copied, List<UUID> leftOut)
        implements DomainEvent {}
