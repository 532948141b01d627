package org.touchstone.action;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Somebody of a centre is to do something by a day (IQA-010, IQA-058). */
public record InternalActionOpened(
        About about,
        String reference,
        ActionSource source,
        UUID sourceId,
        String words,
        UUID ownerId,
        UUID verifierId,
        LocalDate dueOn)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
