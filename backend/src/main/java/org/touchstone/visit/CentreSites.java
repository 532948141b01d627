package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    CentreSites(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The sites that were looked at, by name. */
    List<VisitView.SiteRef> seen(Visit visit) {
        var seen = visit.sitesSeen();
        return seen.isEmpty() ? List.of() : list(query().where("s.id in (:seen)", "seen", seen));
    }

    /** The sites that the centre has today, by name. */
    List<VisitView.SiteRef> open(UUID centreId) {
        return list(
                query().where("s.centre_id = :centre", "centre", centreId)
                        .where(
                                "(s.closed_on is null or s.closed_on > :today)",
                                "today",
                                LocalDate.now(clock)));
    }

    private static KeysetQuery query() {
        return KeysetQuery.select("s.id as id, s.name as name", "site s", "s.id")
                .order("name", "s.name")
                .defaultSort("name");
    }

    private List<VisitView.SiteRef> list(KeysetQuery query) {
        return query.list(
                database,
                MOST_SITES,
                row -> new VisitView.SiteRef(row.uuid("id"), row.text("name")));
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
