package org.touchstone.enrolment;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A qualification of the catalogue was changed. */
public record QualificationEdited(
        UUID qualificationId,
        UUID aoId,
        String number,
        QualificationDetails before,
        QualificationDetails after)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "qualification", qualificationId);
    }
}
