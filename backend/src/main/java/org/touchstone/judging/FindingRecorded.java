package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/** What was seen for one measure. */
public record FindingRecorded(
        About about, String measure, String findingBefore, String finding, String note)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
