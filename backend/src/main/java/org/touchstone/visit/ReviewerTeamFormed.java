package org.touchstone.visit;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A team of reviewers has this name, leader and these members from now on. */
public record ReviewerTeamFormed(UUID teamId, String name, UUID leaderId, List<UUID> members)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "reviewer-team", teamId);
    }

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
