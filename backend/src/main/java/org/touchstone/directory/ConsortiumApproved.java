package org.touchstone.directory;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A consortium was approved with its lead centre. */
public record ConsortiumApproved(
        UUID consortiumId,
        UUID aoId,
        String name,
        LocalDate approvedOn,
        UUID leadCentreId,
        Set<UUID> members)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(leadCentreId, null, "consortium", consortiumId);
    }
}
