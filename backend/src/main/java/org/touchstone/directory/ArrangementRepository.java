package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query over arrangements. */
@ApplicationScoped
class ArrangementRepository implements PanacheRepositoryBase<Arrangement, UUID> {

    List<Arrangement> of(UUID centreId) {
        return list("centreId = ?1 order by startsOn, id", centreId);
    }

    Optional<Arrangement> at(UUID centreId, UUID id) {
        return find("centreId = ?1 and id = ?2", centreId, id).firstResultOptional();
    }
}
