package org.touchstone.notice;

import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Someone chose how to be told. */
public record NoticePreferencesChanged(UUID personId, Map<String, NoticeDelivery> chosen)
        implements DomainEvent {

    @Override
    public About about() {
        return new About(null, null, "person", personId);
    }

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
