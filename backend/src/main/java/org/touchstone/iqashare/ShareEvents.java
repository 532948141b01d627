package org.touchstone.iqashare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about shares. */
final class ShareEvents {

    static final String TYPE = "iqa-share";

    private ShareEvents() {}

    /** Records were opened to the reviewer of a visit for some days. */
    record IqaShared(
            About about,
            UUID areaId,
            UUID reviewerId,
            LocalDate fromOn,
            LocalDate toOn,
            List<UUID> records)
            implements DomainEvent {}

    /** A share was ended before its last day. */
    record IqaShareEnded(About about, UUID areaId, UUID reviewerId) implements DomainEvent {}

    /** The reviewer looked at a share, or with a record at that. */
    record IqaShareRead(About about, SharedKind kind, UUID recordId) implements DomainEvent {

        @Override
        public Audience audience() {
            return Audience.CENTRE;
        }
    }
}
