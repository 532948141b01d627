package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre listed a member of staff who delivers. */
public record PractitionerAdded(
        UUID practitionerId,
        UUID centreId,
        UUID personId,
        Set<String> roles,
        Set<UUID> programmes,
        LocalDate startedOn)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "practitioner", practitionerId);
    }
}
