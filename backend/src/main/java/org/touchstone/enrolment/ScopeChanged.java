package org.touchstone.enrolment;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre came into scope, or went out of it (QMR-031). */
public record ScopeChanged(
        UUID centreId, UUID enrolmentId, boolean inScope, List<ScopeResult.Reason> reasons)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "enrolment", enrolmentId);
    }
}
