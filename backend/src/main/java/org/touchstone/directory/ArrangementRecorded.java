package org.touchstone.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A collaboration or distance learning was recorded or changed. */
public record ArrangementRecorded(
        UUID arrangementId,
        UUID centreId,
        ArrangementKind kind,
        String partner,
        String programmes,
        LocalDate startsOn,
        LocalDate endsOn)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "arrangement", arrangementId);
    }
}
