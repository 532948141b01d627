package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;

/** Facts about areas of responsibility and their teams; the centre's own. */
public final class AreaEvents {

    static final String AREA = "iqa-area";

    private AreaEvents() {}

    /** A fact that awarding organisations do not read. */
    public interface OfCentre extends DomainEvent {
        @Override
        default Audience audience() {
            return Audience.CENTRE;
        }
    }

    /** An area was set up or changed. */
    record IqaAreaSaved(
            About about,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            Set<UUID> sites,
            Set<UUID> programmes)
            implements OfCentre, MovesSampling {}

    /** Someone leads an area from that day on; who led it until then may be null. */
    record IqaLeadNamed(
            About about, UUID personId, String personName, LocalDate startsOn, UUID personBefore)
            implements OfCentre {}

    /** Someone is in the team from that day on. */
    record IqaMemberAdded(
            About about, UUID memberId, UUID personId, String personName, LocalDate startsOn)
            implements OfCentre {}

    /** Someone leaves the team with that day. */
    public record IqaMemberEnded(
            About about, UUID memberId, UUID personId, LocalDate lastDay, String reason)
            implements OfCentre {}

    /** A member is away for a time, with so many activities covered. */
    record IqaAbsenceSaved(
            About about,
            UUID absenceId,
            UUID personId,
            LocalDate startsOn,
            LocalDate endsOn,
            int covers)
            implements OfCentre {}
}
