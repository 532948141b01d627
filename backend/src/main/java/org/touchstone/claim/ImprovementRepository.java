package org.touchstone.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over improvement actions. */
@ApplicationScoped
class ImprovementRepository implements PanacheRepositoryBase<Improvement, UUID> {

    Improvement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("improvement action"));
    }

    String nextReference(LocalDate day) {
        var number =
                (Number)
                        getEntityManager()
                                .createNativeQuery(
                                        "select next value for improvement_action_reference")
                                .getSingleResult();
        return "IA-%d-%05d".formatted(day.getYear(), number.longValue());
    }

    <T> Paged<T> page(
            Scope scope,
            UUID centreId,
            ImprovementFilter filter,
            PageQuery page,
            Function<Row, T> mapping) {
        return views().within(scope)
                .where("c.id = :centre", "centre", centreId)
                .where("i.source = :source", "source", filter.source)
                .where("i.result_id = :result", "result", filter.standardsResult)
                .where("i.visit_id = :visit", "visit", filter.visit)
                .where("i.state in (:states)", "states", filter.state)
                .page(getEntityManager(), page, mapping);
    }

    <T> T view(UUID id, Function<Row, T> mapping) {
        return views().where("i.id = :id", "id", id).list(getEntityManager(), 1, mapping).get(0);
    }

    private static KeysetQuery views() {
        return KeysetQuery.select(ImprovementView.COLUMNS, ImprovementView.FROM, "i.id")
                .order("dueOn", "i.due_on")
                .order("reference", "i.reference")
                .defaultSort("dueOn");
    }
}
