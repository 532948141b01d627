package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over centres. */
@ApplicationScoped
class CentreRepository implements PanacheRepositoryBase<Centre, UUID> {

    /** Which awarding organisations see a centre, and by which enrolments. */
    record Enrolled(UUID enrolmentId, UUID aoId) {}

    Centre require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("centre"));
    }

    Optional<Centre> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The centre of that id or number. */
    Optional<Centre> named(String idOrNumber) {
        try {
            return findByIdOptional(UUID.fromString(idOrNumber));
        } catch (IllegalArgumentException notAnId) {
            return byNumber(idOrNumber);
        }
    }

    /** Holds the centre's row until the transaction ends, so that appointments come in turn. */
    void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<UUID, CentreSummary> summaries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream()
                        .map(Centre::summary)
                        .collect(Collectors.toMap(CentreSummary::id, Function.identity()));
    }

    /** The awarding organisation that the centre's region belongs to. */
    UUID organisationOf(UUID regionId) {
        return KeysetQuery.select("r.ao_id as ao_id", "region r", "r.id")
                .where("r.id = :region", "region", regionId)
                .list(getEntityManager(), 1, row -> row.uuid("ao_id"))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("region"));
    }

    List<Enrolled> enrolments(UUID centreId) {
        return KeysetQuery.select("e.id as id, e.ao_id as ao_id", "enrolment e", "e.id")
                .where("e.centre_id = :centre", "centre", centreId)
                .list(
                        getEntityManager(),
                        200,
                        row -> new Enrolled(row.uuid("id"), row.uuid("ao_id")));
    }

    /** Narrows a query with aliases {@code c} (centre) and {@code r} (its region) to the scope. */
    static KeysetQuery within(KeysetQuery query, Scope scope) {
        return query.where(
                        "(r.ao_id in (:scopeAos) or c.region_id in (:scopeRegions) or c.id in (:scopeCentres)"
                                + " or exists (select 1 from enrolment se where se.centre_id = c.id"
                                + " and (se.ao_id in (:scopeAos) or se.id in (:scopeEnrolments))))")
                .bind("scopeAos", orNobody(scope.aos()))
                .bind("scopeRegions", orNobody(scope.regions()))
                .bind("scopeCentres", orNobody(scope.centres()))
                .bind("scopeEnrolments", orNobody(scope.enrolments()));
    }

    /** An empty set as one that no row is in. */
    static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(new UUID(0, 0)) : ids;
    }
}
