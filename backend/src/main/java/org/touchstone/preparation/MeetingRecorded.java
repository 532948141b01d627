package org.touchstone.preparation;

import java.time.Instant;
import org.touchstone.shared.event.DomainEvent;

/**
 * A meeting of the visit was put on record, or its record was put right. The note stays with the
 * awarding organisation, because it may say what was judged.
 */
record MeetingRecorded(
        About about, MeetingType type, Instant heldAt, String persons, boolean corrected)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
