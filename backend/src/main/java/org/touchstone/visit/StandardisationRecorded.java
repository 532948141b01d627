package org.touchstone.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** A session for reviewers is on record with everyone's part in it. */
public record StandardisationRecorded(
        UUID sessionId, UUID cycleId, LocalDate heldOn, Map<UUID, String> attendance)
        implements DomainEvent {

    static StandardisationRecorded of(Standardisation session) {
        var attendance = new TreeMap<UUID, String>();
        session.attendance().forEach((person, outcome) -> attendance.put(person, outcome.name()));
        return new StandardisationRecorded(
                session.id(), session.cycleId(), session.heldOn(), attendance);
    }

    @Override
    public About about() {
        return new About(null, null, "standardisation-session", sessionId);
    }

    @Override
    public Audience audience() {
        return Audience.AWARDING_ORGANISATION;
    }
}
