package org.touchstone.engagement;

import org.touchstone.shared.event.DomainEvent;

/** Somebody of the centre wrote in a section. */
public record EngagementSectionSaved(
        About about, String section, EngagementState from, EngagementState to)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
