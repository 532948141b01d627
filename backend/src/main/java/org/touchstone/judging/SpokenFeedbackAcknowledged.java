package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/**
 * The quality nominee confirmed having received the spoken feedback, which is not agreeing with it.
 */
public record SpokenFeedbackAcknowledged(About about) implements DomainEvent {}
