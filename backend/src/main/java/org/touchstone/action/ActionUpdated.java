package org.touchstone.action;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The centre told how far an action is (QMR-189). */
public record ActionUpdated(
        About about,
        String reference,
        UUID updateId,
        ActionState stateBefore,
        ActionState state,
        String text,
        Integer percent)
        implements DomainEvent {}
