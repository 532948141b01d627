package org.touchstone.enrolment;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre named who holds a duty; {@code personId} is null where nobody does any more. */
public record DutyNamed(UUID centreId, CentreDuty duty, UUID personId) implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "duty", centreId);
    }
}
