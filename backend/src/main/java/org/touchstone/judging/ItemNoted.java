package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/** The reviewer noted something they looked at (QMR-147). */
public record ItemNoted(About about, String measure, String site, String what, Integer sampleSize)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
