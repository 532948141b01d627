package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre began a programme. Leader and end may be null. */
public record ProgrammeAdded(
        UUID programmeId,
        UUID centreId,
        UUID enrolmentId,
        UUID qualificationId,
        String title,
        UUID leaderId,
        LocalDate startsOn,
        LocalDate endsOn)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "programme", programmeId);
    }
}
