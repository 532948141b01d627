package org.touchstone.directory;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A centre listed a site. */
public record SiteAdded(
        UUID siteId,
        UUID centreId,
        String name,
        SiteKind kind,
        String country,
        boolean main,
        SiteApproval approval)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "site", siteId);
    }
}
