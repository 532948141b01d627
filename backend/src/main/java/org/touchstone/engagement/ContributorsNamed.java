package org.touchstone.engagement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** The nominee said who else may write which sections; sections by person (QMR-120). */
public record ContributorsNamed(About about, Map<UUID, List<String>> sections, List<UUID> added)
        implements DomainEvent {

    @Override
    public Audience audience() {
        return Audience.CENTRE;
    }
}
