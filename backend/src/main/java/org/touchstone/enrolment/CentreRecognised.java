package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The recognition of a centre was recorded or changed. */
public record CentreRecognised(
        UUID centreId, UUID enrolmentId, LocalDate recognisedOn, UUID termsId, LocalDate agreedOn)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "recognition", enrolmentId);
    }
}
