package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.touchstone.evidence.SharedEvidence;

/** Who looks after an action opens what was attached to its updates, whoever attached it. */
@ApplicationScoped
class OwnersReadAttachments implements SharedEvidence {

    private final ActionRepository actions;

    OwnersReadAttachments(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public String subjectType() {
        return ActionUpdate.LINK;
    }

    @Override
    public boolean anyBelongsTo(UUID personId, Collection<String> updates) {
        return actions.anyOfUpdatesOwnedBy(
                personId, updates.stream().map(UUID::fromString).toList());
    }
}
