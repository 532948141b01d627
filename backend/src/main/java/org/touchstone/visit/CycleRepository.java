package org.touchstone.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Every query over cycles. */
@ApplicationScoped
class CycleRepository implements PanacheRepositoryBase<Cycle, UUID> {

    Cycle require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("cycle"));
    }

    /** Whether another cycle of that scheme has a day in common with these dates. */
    boolean anyOverlapping(UUID aoId, String schemeCode, LocalDate startsOn, LocalDate endsOn) {
        return count(
                        "aoId = ?1 and schemeCode = ?2 and startsOn <= ?3 and endsOn >= ?4",
                        aoId,
                        schemeCode,
                        endsOn,
                        startsOn)
                > 0;
    }

    /** The opened cycles that the day belongs to. */
    List<Cycle> openOn(LocalDate day) {
        return list("openedAt is not null and startsOn <= ?1 and endsOn >= ?1 order by id", day);
    }

    boolean anyNamed(UUID aoId, String schemeCode, String name) {
        return count("aoId = ?1 and schemeCode = ?2 and name = ?3", aoId, schemeCode, name) > 0;
    }
}
