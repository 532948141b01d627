package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** The centre's own system offered entries for a section; people take them over or not. */
public record EngagementPrefilled(About about, String section, int entries) implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
