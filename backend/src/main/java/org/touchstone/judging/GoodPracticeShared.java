package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/** The nominee shared good practice from a published report inside the centre (QMR-079). */
public record GoodPracticeShared(About about, String objective, String text)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
