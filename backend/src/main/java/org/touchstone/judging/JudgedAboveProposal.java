package org.touchstone.judging;

import org.touchstone.shared.event.DomainEvent;

/**
 * An objective linked to certification got a better level than its findings propose: allowed, but
 * seen by the team leader, so that no block is avoided unseen (decision D07).
 */
public record JudgedAboveProposal(About about, String objective, String level)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
