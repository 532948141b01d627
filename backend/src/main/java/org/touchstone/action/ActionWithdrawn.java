package org.touchstone.action;

import org.touchstone.shared.event.DomainEvent;

/** The action is not asked for any more (QMR-195). */
public record ActionWithdrawn(About about, String reference, String reason)
        implements DomainEvent {}
