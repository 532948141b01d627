package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A programme's title, site, leader, dates or duties were changed. */
public record ProgrammeEdited(
        UUID programmeId,
        UUID centreId,
        UUID enrolmentId,
        String title,
        UUID leaderId,
        LocalDate startsOn,
        LocalDate endsOn,
        Map<ProgrammeDuty, UUID> duties)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "programme", programmeId);
    }
}
