package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/** The centre rated itself on a measure (QMR-017). */
public record SelfRated(About about, String measure, String rating, String note)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
