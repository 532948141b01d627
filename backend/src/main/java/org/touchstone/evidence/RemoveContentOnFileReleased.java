package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Keeps the file store in step with the database: content never outlives or precedes its record.
 */
@ApplicationScoped
class RemoveContentOnFileReleased {

    private final FileStore files;

    RemoveContentOnFileReleased(FileStore files) {
        this.files = files;
    }

    void released(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileReleased released) {
        files.delete(released.key());
    }

    void undone(@Observes(during = TransactionPhase.AFTER_FAILURE) FileKept kept) {
        files.delete(kept.key());
    }
}
