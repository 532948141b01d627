package org.touchstone.assessment;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * A centre's system sent assessments and some of them were new or changed. One fact for a request:
 * a line of the timeline for each of thousands of rows would bury what people did.
 */
public record AssessmentsReceived(UUID centreId, long added, long changed) implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "assessments", centreId);
    }

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
