package org.touchstone.evidence;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The centre answered a request for evidence. */
record EvidenceRequestAnswered(About about, UUID askedBy, String place, UUID evidenceId)
        implements DomainEvent {}
