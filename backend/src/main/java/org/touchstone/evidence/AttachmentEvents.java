package org.touchstone.evidence;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about files of records outside a visit; the centre's own. */
final class AttachmentEvents {

    private AttachmentEvents() {}

    private interface OfCentre extends DomainEvent {
        @Override
        default Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** A file was added to a record. */
    record FileAttached(About about, UUID fileId, String fileName, String sha256)
            implements OfCentre {}

    /** A file was taken off a record, and its content removed. */
    record FileDetached(About about, UUID fileId, String fileName, String sha256)
            implements OfCentre {}

    /** Someone read the content of a file. */
    record AttachmentOpened(About about, UUID fileId, String sha256) implements OfCentre {}
}
