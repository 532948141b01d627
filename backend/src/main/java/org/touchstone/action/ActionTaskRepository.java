package org.touchstone.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** The tasks below actions. */
@ApplicationScoped
class ActionTaskRepository implements PanacheRepositoryBase<ActionTask, UUID> {

    ActionTask require(UUID actionId, UUID taskId) {
        return findByIdOptional(taskId)
                .filter(task -> task.actionId().equals(actionId))
                .orElseThrow(() -> new NotFound("task"));
    }

    long countOf(UUID actionId) {
        return count("actionId", actionId);
    }

    /** Whether the person has a task below that action, done or not. */
    boolean anyOwnedBy(UUID personId, UUID actionId) {
        return count("ownerId = ?1 and actionId = ?2", personId, actionId) > 0;
    }
}
