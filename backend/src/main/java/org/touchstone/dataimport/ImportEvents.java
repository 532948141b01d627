package org.touchstone.dataimport;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about lists. */
final class ImportEvents {

    private ImportEvents() {}

    /** A centre sent a list to be looked at; nothing was written. */
    record ImportPreviewed(UUID importId, UUID centreId, ImportKind kind, int rows, long errors)
            implements DomainEvent {

        @Override
        public About about() {
            return new About(centreId, null, "import", importId);
        }

        @Override
        public Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** The good rows of a list were written; each change has an event of its own. */
    record ImportApplied(
            UUID importId,
            UUID centreId,
            ImportKind kind,
            long created,
            long changed,
            long unchanged,
            long errors)
            implements DomainEvent {

        @Override
        public About about() {
            return new About(centreId, null, "import", importId);
        }
    }
}
