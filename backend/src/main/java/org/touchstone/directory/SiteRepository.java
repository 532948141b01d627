package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query over sites. */
@ApplicationScoped
class SiteRepository implements PanacheRepositoryBase<Site, UUID>, Sites {

    private final Clock clock;

    SiteRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<SiteSummary> of(UUID centreId) {
        return all(centreId).stream()
                .filter(site -> isOpen(site.details().closedOn()))
                .map(Site::summary)
                .toList();
    }

    @Override
    public List<SiteSummary> unapprovedAbroad(UUID centreId) {
        return all(centreId).stream()
                .filter(site -> !site.flags(LocalDate.now(clock)).isEmpty())
                .map(Site::summary)
                .toList();
    }

    private boolean isOpen(LocalDate closedOn) {
        return closedOn == null || closedOn.isAfter(LocalDate.now(clock));
    }

    /** All sites, the main one first. */
    List<Site> all(UUID centreId) {
        return list("centreId = ?1 order by main desc, name", centreId);
    }

    Optional<Site> at(UUID centreId, UUID siteId) {
        return find("centreId = ?1 and id = ?2", centreId, siteId).firstResultOptional();
    }

    Optional<Site> main(UUID centreId) {
        return find("centreId = ?1 and main", centreId).firstResultOptional();
    }

    boolean isNameTaken(UUID centreId, String name, UUID except) {
        return count("centreId = ?1 and name = ?2 and id <> ?3", centreId, name, except) > 0;
    }
}
