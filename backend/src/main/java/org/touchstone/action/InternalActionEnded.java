package org.touchstone.action;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * An internal action came to its end: accepted as done, or withdrawn. Whoever waits for the actions
 * of a record hears of it here.
 *
 * @param sourceId the record that the action came out of
 * @param state {@code COMPLETED} or {@code WITHDRAWN}
 * @param note what was said to it
 */
public record InternalActionEnded(
        About about,
        String reference,
        ActionSource source,
        UUID sourceId,
        UUID actionId,
        ActionState state,
        String note)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }

    @Override
    public String reason() {
        return note;
    }
}
