package org.touchstone.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.shared.problem.NotFound;

/** Every query over the things looked at. */
@ApplicationScoped
class ItemSeenRepository implements PanacheRepositoryBase<ItemSeen, UUID> {

    ItemSeen require(UUID visitId, UUID id) {
        return find("visitId = ?1 and id = ?2", visitId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("item"));
    }

    /** All of the visit by measure; bounded by the number allowed for a measure. */
    Map<String, List<ItemSeen>> byMeasure(UUID visitId) {
        return list("visitId = ?1 order by id", visitId).stream()
                .collect(Collectors.groupingBy(ItemSeen::measure));
    }

    List<ItemSeen> of(UUID visitId, String measure) {
        return list("visitId = ?1 and measure = ?2 order by id", visitId, measure);
    }

    long count(UUID visitId, String measure) {
        return count("visitId = ?1 and measure = ?2", visitId, measure);
    }
}
