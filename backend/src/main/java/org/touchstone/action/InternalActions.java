package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Opens actions inside a centre, and says what became of them (IQA-010, IQA-027, IQA-058, IQA-074).
 * They stand in the same tracker as the essential ones; awarding organisations see none of them.
 */
@ApplicationScoped
public class InternalActions {

    /** Opens an action in the caller's transaction, with its clock and a notice to its owner. */
    public OpenedInternalAction open(InternalActionToOpen toOpen) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The actions that came out of those records, oldest first, in one statement. */
    public List<InternalActionSummary> of(ActionSource source, Collection<UUID> sourceIds) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Whether an action that came out of the record is neither accepted nor withdrawn. */
    public boolean anyOpen(ActionSource source, UUID sourceId) {
        throw new UnsupportedOperationException("not built yet");
    }
}
