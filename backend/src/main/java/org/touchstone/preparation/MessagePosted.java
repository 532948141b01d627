package org.touchstone.preparation;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Someone wrote to the other side about a visit; the text stands in the conversation (QMR-049). */
record MessagePosted(About about, Side side, UUID personId) implements DomainEvent {}
