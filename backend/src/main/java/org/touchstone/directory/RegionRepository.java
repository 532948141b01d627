package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over regions. */
@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, UUID> {

    Region require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("region"));
    }

    boolean isNameTaken(UUID aoId, String name) {
        return count("aoId = ?1 and name = ?2", aoId, name) > 0;
    }

    /** The regions of the awarding organisations in scope, and those in scope themselves. */
    Paged<RegionRow> page(Scope scope, PageQuery page) {
        return KeysetQuery.select(
                        "r.id as id, r.ao_id as ao_id, r.name as name, (select count(*) from centre c where c.region_id = r.id) as centres",
                        "region r",
                        "r.id")
                .where("(r.ao_id in (:aos) or r.id in (:regions))")
                .bind("aos", CentreRepository.orNobody(scope.aos()))
                .bind("regions", CentreRepository.orNobody(scope.regions()))
                .order("name", "r.name")
                .defaultSort("name")
                .page(
                        getEntityManager(),
                        page,
                        row ->
                                new RegionRow(
                                        row.uuid("id"),
                                        row.uuid("ao_id"),
                                        row.text("name"),
                                        row.integer("centres")));
    }
}
