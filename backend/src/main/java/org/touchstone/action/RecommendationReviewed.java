package org.touchstone.action;

import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The next visit looked at a recommendation (QMR-204); the centre reads it in the report. */
public record RecommendationReviewed(
        About about, UUID reviewedVisitId, String reference, Outcome outcome, String note)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
