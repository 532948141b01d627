package org.touchstone.preparation;

import org.touchstone.shared.event.DomainEvent;

/** One side accepted a version of the agenda; {@code agreed} when it was the second (QMR-081). */
record AgendaAccepted(About about, int number, Side side, boolean agreed) implements DomainEvent {}
