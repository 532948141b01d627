package org.touchstone.enrolment;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre came under a scheme. */
public record CentreEnrolled(UUID enrolmentId, UUID aoId, UUID centreId, String schemeCode)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "enrolment", enrolmentId);
    }
}
