package org.touchstone.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Every query over internal actions. */
@ApplicationScoped
class InternalActionRepository implements PanacheRepositoryBase<InternalAction, UUID> {

    private static final Set<ActionState> OPEN_STATES = EnumSet.allOf(ActionState.class);

    static {
        OPEN_STATES.removeIf(ActionState::isOver);
    }

    InternalAction require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("action"));
    }

    /** The next number for people, such as {@code IN-2026-00042}. */
    String nextReference(LocalDate day) {
        var number =
                (Number)
                        getEntityManager()
                                .createNativeQuery(
                                        "select next value for internal_action_reference")
                                .getSingleResult();
        return "IN-%d-%05d".formatted(day.getYear(), number.longValue());
    }

    List<InternalAction> of(ActionSource source, Collection<UUID> sourceIds) {
        return sourceIds.isEmpty()
                ? List.of()
                : list(
                        "source = ?1 and sourceId in ?2 order by id",
                        source,
                        List.copyOf(sourceIds));
    }

    boolean anyOpen(ActionSource source, UUID sourceId) {
        return count("source = ?1 and sourceId = ?2 and state in ?3", source, sourceId, OPEN_STATES)
                > 0;
    }

    void say(ActionUpdate update) {
        getEntityManager().persist(update);
    }
}
