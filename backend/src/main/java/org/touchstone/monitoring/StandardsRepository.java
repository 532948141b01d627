package org.touchstone.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over versions of the standards. */
@ApplicationScoped
class StandardsRepository implements PanacheRepositoryBase<StandardsSet, UUID> {

    StandardsSet require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("standards"));
    }

    /** The centre's own latest, or the product's. */
    StandardsSet inForce(UUID centreId) {
        return find("centreId = ?1 order by number desc", centreId)
                .firstResultOptional()
                .or(() -> find("centreId is null order by number desc").firstResultOptional())
                .orElseThrow(() -> new NotFound("standards"));
    }

    boolean ships(int number) {
        return count("centreId is null and number = ?1", number) > 0;
    }

    int lastNumber(UUID centreId) {
        return find("centreId = ?1 order by number desc", centreId)
                .firstResultOptional()
                .map(StandardsSet::number)
                .orElse(0);
    }

    /** Those of the centre and those of the product, the centre's own first. */
    Paged<StandardsRow> page(UUID centreId, PageQuery page) {
        return KeysetQuery.select(StandardsRow.COLUMNS, "monitoring_standards s", "s.id")
                .where("(s.centre_id = :of or s.centre_id is null)")
                .bind("of", centreId)
                .order("own", "s.centre_id is null")
                .order("number", "s.number")
                .defaultSort("own,-number")
                .page(getEntityManager(), page, StandardsRow::of);
    }
}
