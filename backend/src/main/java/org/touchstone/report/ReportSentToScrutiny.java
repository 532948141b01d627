package org.touchstone.report;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/**
 * The report was handed in with a block recommendation; the centre sees nothing until it is decided
 * (QMR-178).
 */
public record ReportSentToScrutiny(
        About about, UUID enrolmentId, UUID schemeVersionId, List<String> objectives)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
