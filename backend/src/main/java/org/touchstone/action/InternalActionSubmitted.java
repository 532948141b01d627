package org.touchstone.action;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** The owner of an internal action declared it done. */
public record InternalActionSubmitted(
        About about, String reference, String statement, LocalDate doneOn, LocalDate dueOn)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
