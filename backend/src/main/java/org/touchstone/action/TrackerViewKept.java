package org.touchstone.action;

import org.touchstone.shared.event.DomainEvent;

/** A person kept filters under a name or, with a null name, removed them. */
public record TrackerViewKept(About about, String name) implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
