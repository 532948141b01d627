package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.Violation;

/** The sites of a centre as far as a visit needs them. */
@ApplicationScoped
class CentreSites {

    private static final int MOST_SITES = 500;

    private final EntityManager database;

    CentreSites(EntityManager database) {
        this.database = database;
    }

    /** Those of the ids that are no sites of the centre. */
    List<Violation> unknown(UUID centreId, List<UUID> ids) {
        var known =
                KeysetQuery.select("s.id as id", "site s", "s.id")
                        .where("s.centre_id = :centre", "centre", centreId)
                        .list(database, MOST_SITES, row -> row.uuid("id"));
        return IntStream.range(0, ids.size())
                .filter(i -> !known.contains(ids.get(i)))
                .mapToObj(i -> Violation.of("/sitesReviewed/" + i, VisitProblem.UNKNOWN_SITE))
                .toList();
    }
}
