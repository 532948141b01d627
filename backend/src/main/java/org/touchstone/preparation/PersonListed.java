package org.touchstone.preparation;

import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Someone was put on the list of people of a visit, speaking for these programmes (QMR-092). */
record PersonListed(About about, UUID personId, UUID centreId, Set<UUID> programmes)
        implements DomainEvent {}
