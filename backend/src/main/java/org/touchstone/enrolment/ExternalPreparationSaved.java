package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The centre said what is in place for the external assessment of a programme. */
public record ExternalPreparationSaved(
        UUID programmeId,
        UUID centreId,
        LocalDate yearFrom,
        String procedureAt,
        Map<String, LocalDate> done)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(centreId, null, "programme", programmeId);
    }
}
