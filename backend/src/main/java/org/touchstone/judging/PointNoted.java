package org.touchstone.judging;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A point for the report was noted, changed or, with a null text, removed. */
public record PointNoted(
        About about, UUID pointId, PointKind kind, String objective, String measure, String text)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
