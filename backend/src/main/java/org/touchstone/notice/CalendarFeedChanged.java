package org.touchstone.notice;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Someone made, replaced or revoked the secret address of their calendar. */
public record CalendarFeedChanged(UUID personId, boolean active) implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "person", personId);
    }

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
