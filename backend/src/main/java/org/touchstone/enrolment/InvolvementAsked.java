package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A principal or senior reviewer was asked to take part with a centre; the centre is told. */
public record InvolvementAsked(
        UUID involvementId,
        UUID centreId,
        UUID enrolmentId,
        UUID personId,
        UUID requestedBy,
        LocalDate startsOn,
        LocalDate endsOn,
        String reason)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "involvement", involvementId);
    }
}
