package org.touchstone.action;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * Something happened to a task below an action (QMR-199). How a centre divides its work is its own
 * affair, so the awarding organisation does not read of it.
 */
public record TaskChanged(
        About about,
        String reference,
        UUID taskId,
        Change change,
        String words,
        UUID ownerBefore,
        UUID owner,
        LocalDate dueOn)
        implements DomainEvent {

    /** What happened. */
    public enum Change {
        ADDED,
        CHANGED,
        COMPLETED,
        REOPENED,
        REMOVED
    }

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
