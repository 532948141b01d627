package org.touchstone.preparation;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * Someone was taken off the list; the state is the one they were in, the mails those sent before.
 */
record InvitationWithdrawn(About about, UUID personId, InvitationState state, int mails)
        implements DomainEvent {}
