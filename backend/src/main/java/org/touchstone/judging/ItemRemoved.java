package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/** The reviewer took back that they looked at something. */
public record ItemRemoved(About about, String measure, String what) implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
