package org.touchstone.preparation;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Someone was asked to the practitioners' meeting of a visit (QMR-083). */
record PersonInvited(About about, UUID personId, UUID centreId) implements DomainEvent {}
