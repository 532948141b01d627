package org.touchstone.dataimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Every query over imports. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<DataImport, UUID> {

    DataImport require(UUID centreId, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.centreId().equals(centreId))
                .orElseThrow(() -> new NotFound("import"));
    }

    /** Forgets what was read of those that were sent before and never applied. */
    void forgetContentBefore(Instant before) {
        update("content = null where content is not null and uploadedAt < ?1", before);
    }
}
