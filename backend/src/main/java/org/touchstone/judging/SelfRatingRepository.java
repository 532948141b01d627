package org.touchstone.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every query over self-ratings. */
@ApplicationScoped
class SelfRatingRepository implements PanacheRepositoryBase<SelfRating, UUID> {

    Optional<SelfRating> of(UUID visitId, String measure) {
        return find("visitId = ?1 and measure = ?2", visitId, measure).firstResultOptional();
    }

    /** All of the visit by measure: at most one per measure of the scheme. */
    Map<String, SelfRating> byMeasure(UUID visitId) {
        return list("visitId = ?1 order by measure", visitId).stream()
                .collect(Collectors.toMap(SelfRating::measure, Function.identity()));
    }
}
