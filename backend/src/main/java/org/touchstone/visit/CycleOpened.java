package org.touchstone.visit;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The visits of a cycle became due. */
public record CycleOpened(UUID cycleId, int visits) implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "cycle", cycleId);
    }

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
