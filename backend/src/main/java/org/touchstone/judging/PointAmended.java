package org.touchstone.judging;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * An essential action noted for the report was withdrawn or turned into a recommendation in
 * scrutiny, before it opened (QMR-195). {@code kind} is null when it was withdrawn.
 */
public record PointAmended(
        About about,
        UUID pointId,
        PointKind kindBefore,
        PointKind kind,
        String objective,
        String text,
        String reason)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
