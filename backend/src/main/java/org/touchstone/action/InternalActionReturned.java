package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** What was submitted for an internal action was sent back. */
public record InternalActionReturned(About about, String reference, LocalDate dueOn, String reason)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }

    @Override
    public String reason() {
        return reason;
    }
}
