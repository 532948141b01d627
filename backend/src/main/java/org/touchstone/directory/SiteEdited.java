package org.touchstone.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A site was changed or closed. */
public record SiteEdited(
        UUID siteId,
        UUID centreId,
        String name,
        SiteKind kind,
        String country,
        boolean main,
        SiteApproval approval,
        LocalDate closedOn)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "site", siteId);
    }
}
