package org.touchstone.report;

import java.time.LocalDate;
import org.touchstone.shared.event.DomainEvent;

/** A draft report was opened when the visit was conducted. */
public record ReportDrafted(About about, LocalDate dueOn, String dueWords) implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
