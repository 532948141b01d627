package org.touchstone.restriction;

import java.util.List;
import org.touchstone.shared.event.DomainEvent;

/**
 * The quality manager raised levels on which a block was recommended; the reviewer hears of it
 * (QMR-223).
 *
 * @param message a word to the reviewer, or null
 */
record LevelsRaised(About about, List<Raised> raised, String message) implements DomainEvent {

    /** One level, before and after, and why. */
    record Raised(String objective, String before, String after, String reason) {}

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
