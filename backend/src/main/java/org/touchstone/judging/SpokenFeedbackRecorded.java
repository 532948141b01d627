package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/** The centre was told the provisional levels by word of mouth. */
public record SpokenFeedbackRecorded(About about, boolean blockExplained, boolean sharedWithCentre)
        implements DomainEvent {}
