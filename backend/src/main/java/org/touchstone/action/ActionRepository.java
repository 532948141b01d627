package org.touchstone.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Actions and their conversations. */
@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<Action, UUID> {

    private static final Set<ActionState> OPEN_STATES = EnumSet.allOf(ActionState.class);

    static {
        OPEN_STATES.removeIf(ActionState::isOver);
    }

    Action require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("action"));
    }

    /** The next number for people, such as {@code EA-2026-00042}. */
    String nextReference(LocalDate day) {
        var number =
                (Number)
                        getEntityManager()
                                .createNativeQuery("select next value for action_reference")
                                .getSingleResult();
        return "EA-%d-%05d".formatted(day.getYear(), number.longValue());
    }

    boolean anyOpenOf(UUID visitId) {
        return count("visitId = ?1 and state in ?2", visitId, OPEN_STATES) > 0;
    }

    /** Whether the person works on an action to which one of the updates belongs. */
    boolean anyOfUpdatesOwnedBy(UUID personId, Collection<UUID> updates) {
        return count(
                        "(ownerId = ?1 or id in (select t.actionId from ActionTask t where t.ownerId = ?1))"
                                + " and id in (select u.actionId from ActionUpdate u where u.id in ?2)",
                        personId,
                        updates)
                > 0;
    }

    void say(ActionUpdate update) {
        getEntityManager().persist(update);
    }
}
