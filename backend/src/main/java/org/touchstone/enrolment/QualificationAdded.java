package org.touchstone.enrolment;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A qualification was put into the catalogue. */
public record QualificationAdded(
        UUID qualificationId, UUID aoId, String number, QualificationDetails details)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "qualification", qualificationId);
    }
}
