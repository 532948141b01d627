package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A snapshot of registrations came in. */
public record RegistrationsReplaced(
        UUID snapshotId,
        UUID centreId,
        UUID enrolmentId,
        LocalDate takenOn,
        int lines,
        int activeLearners)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "registrations", snapshotId);
    }
}
