package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A practitioner's roles or programmes were changed, or the person left. */
public record PractitionerEdited(
        UUID practitionerId,
        UUID centreId,
        UUID personId,
        Set<String> roles,
        Set<UUID> programmes,
        LocalDate startedOn,
        LocalDate leftOn)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "practitioner", practitionerId);
    }
}
