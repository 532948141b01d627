package org.touchstone.preparation;

import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Someone speaks for other programmes than before (QMR-093). */
record RepresentationChanged(About about, UUID personId, Set<UUID> programmes)
        implements DomainEvent {}
