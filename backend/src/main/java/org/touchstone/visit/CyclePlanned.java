package org.touchstone.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A scheme has another year. */
public record CyclePlanned(
        UUID cycleId,
        UUID aoId,
        String name,
        UUID schemeVersionId,
        LocalDate startsOn,
        LocalDate endsOn)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "cycle", cycleId);
    }

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
