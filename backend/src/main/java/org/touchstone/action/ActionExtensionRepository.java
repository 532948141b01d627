package org.touchstone.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Extensions asked for and decided. */
@ApplicationScoped
class ActionExtensionRepository implements PanacheRepositoryBase<ActionExtension, UUID> {

    /** The one that waits for a decision; there is at most one. */
    Optional<ActionExtension> asked(UUID actionId) {
        return find("actionId = ?1 and state = ?2", actionId, ActionExtension.State.ASKED)
                .firstResultOptional();
    }

    /** Whoever asked need not wait any longer: the action went on. */
    void lapse(UUID actionId) {
        asked(actionId).ifPresent(ActionExtension::lapse);
    }
}
