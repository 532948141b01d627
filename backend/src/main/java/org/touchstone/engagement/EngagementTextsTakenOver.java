package org.touchstone.engagement;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Texts of an earlier document were taken over as a start (QMR-129). */
public record EngagementTextsTakenOver(About about, UUID sourceId, List<String> sections)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
