package org.touchstone.preparation;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Someone said whether they come (QMR-094). */
record InvitationAnswered(About about, UUID personId, InvitationState state, String note)
        implements DomainEvent {}
