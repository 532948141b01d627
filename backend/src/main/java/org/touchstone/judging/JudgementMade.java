package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/** The level of one objective was given or changed (QMR-170). */
public record JudgementMade(
        About about,
        String objective,
        String levelBefore,
        String level,
        String rationale,
        String reason,
        boolean provisional)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
