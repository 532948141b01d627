package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over the catalogue of qualifications. */
@ApplicationScoped
class QualificationRepository implements PanacheRepositoryBase<Qualification, UUID> {

    Qualification require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("qualification"));
    }

    Optional<Qualification> byNumber(UUID aoId, String number) {
        return find("aoId = ?1 and number = ?2", aoId, number).firstResultOptional();
    }

    /** The awarding organisations whose catalogues are open to someone with that scope. */
    Set<UUID> organisations(Scope scope) {
        var open = new HashSet<>(scope.aos());
        if (!scope.isEmpty()) {
            var query =
                    getEntityManager()
                            .createNativeQuery(
                                    "select distinct e.ao_id from enrolment e join centre c on c.id = e.centre_id where "
                                            + scope.sql(),
                                    UUID.class);
            scope.parameters().forEach(query::setParameter);
            for (var id : query.getResultList()) {
                open.add((UUID) id);
            }
        }
        return open;
    }

    Paged<QualificationView> page(
            Scope scope,
            QualificationFilter filter,
            Function<Qualification, QualificationView> mapping) {
        var ids =
                KeysetQuery.select("q.id as id", "qualification q", "q.id")
                        .where("q.ao_id in (:aos)")
                        .bind("aos", orNobody(organisations(scope)))
                        .where(
                                "(q.title like :q or q.number like :q)",
                                "q",
                                filter.q == null || filter.q.isBlank()
                                        ? null
                                        : "%" + filter.q.strip() + "%")
                        .where("q.number = :number", "number", filter.number)
                        .where("q.level in (:levels)", "levels", filter.level)
                        .where("q.family in (:families)", "families", filter.family)
                        .order("title", "q.title")
                        .order("number", "q.number")
                        .defaultSort("title")
                        .page(getEntityManager(), filter, row -> row.uuid("id"));
        var found = byIds(ids.items());
        return new Paged<>(ids.items().stream().map(found::get).map(mapping).toList(), ids.next());
    }

    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(new UUID(0, 0)) : ids;
    }

    /** Those of the numbers that the catalogue knows, in one query. */
    Map<String, Qualification> byNumbers(UUID aoId, Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : list("aoId = ?1 and number in ?2", aoId, numbers).stream()
                        .collect(Collectors.toMap(Qualification::number, Function.identity()));
    }

    /** Those of the ids that exist, in one query. */
    Map<UUID, Qualification> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Qualification::id, Function.identity()));
    }
}
