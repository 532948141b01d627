package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitSummary;

/** The log that the reviewer keeps on the day (QMR-051, QMR-145, QMR-146). */
@ApplicationScoped
class MeetingService {

    private static final int MOST_LINES = 500;

    private final EntityManager database;
    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final MeetingsBeforeConducted guard;
    private final RosterReading roster;
    private final Arrangements arrangements;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    MeetingService(
            EntityManager database,
            MeetingRepository meetings,
            InvitationRepository invitations,
            MeetingsBeforeConducted guard,
            RosterReading roster,
            Arrangements arrangements,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> happened) {
        this.database = database;
        this.meetings = meetings;
        this.invitations = invitations;
        this.guard = guard;
        this.roster = roster;
        this.arrangements = arrangements;
        this.viewer = viewer;
        this.clock = clock;
        this.happened = happened;
    }

    MeetingLogView log(UUID visitId) {
        return view(arrangements.toRead(visitId).visit());
    }

    @Transactional
    MeetingLogView record(UUID visitId, Meeting.Details details) {
        var visit = arrangements.toLog(visitId).visit();
        return write(visit, new Meeting(visitId), details);
    }

    /** Puts an entry right. */
    @Transactional
    MeetingLogView correct(UUID visitId, UUID meetingId, Meeting.Details details) {
        var visit = arrangements.toLog(visitId).visit();
        var meeting = meetings.require(visitId, meetingId);
        arrangements.requireVersion(meeting.version());
        return write(visit, meeting, details);
    }

    private MeetingLogView write(VisitSummary visit, Meeting meeting, Meeting.Details details) {
        if (details.heldAt().isAfter(clock.instant())) {
            throw refused(PreparationProblem.HELD_IN_FUTURE);
        }
        if (details.heldAt().isBefore(visit.startOn().atStartOfDay(clock.getZone()).toInstant())) {
            throw refused(PreparationProblem.HELD_BEFORE_VISIT);
        }
        var recorded = meeting.record(visit, details, viewer.personId(), clock.instant());
        meetings.persist(meeting);
        meetings.flush();
        happened.fire(recorded);
        return view(visit);
    }

    private static RulesBroken refused(PreparationProblem problem) {
        return new RulesBroken("/heldAt", problem, problem.sentence());
    }

    /** Notes for each of these people whether they came. */
    @Transactional
    RosterView attend(UUID visitId, Map<UUID, Boolean> attendance) {
        var opened = arrangements.toLog(visitId);
        var listed = invitations.ofVisit(visitId);
        var unknown =
                attendance.keySet().stream()
                        .anyMatch(id -> listed.stream().noneMatch(one -> one.id().equals(id)));
        if (unknown) {
            throw new NotFound(Invitation.TYPE);
        }
        for (var one : listed) {
            var came = attendance.get(one.id());
            if (came != null && !one.isNotedAs(came)) {
                happened.fire(one.record(opened.visit(), came));
            }
        }
        return roster.view(opened);
    }

    private MeetingLogView view(VisitSummary visit) {
        var lines =
                KeysetQuery.select(
                                "m.id as id, m.type as type, m.held_at as held_at, m.persons as persons, m.note as note, p.name as recorded_by,"
                                        + " m.recorded_at as recorded_at, m.version as version",
                                "preparation_meeting m join person p on p.id = m.recorded_by",
                                "m.id")
                        .where("m.visit_id = :visit", "visit", visit.id())
                        .order("heldAt", "m.held_at")
                        .defaultSort("heldAt")
                        .list(
                                database,
                                MOST_LINES,
                                row ->
                                        new MeetingLogView.Line(
                                                row.uuid("id"),
                                                row.constant("type", MeetingType.class),
                                                row.instant("held_at"),
                                                row.text("persons"),
                                                row.text("note"),
                                                row.text("recorded_by"),
                                                row.instant("recorded_at"),
                                                row.number("version")));
        return new MeetingLogView(
                lines,
                Command.of("conclude", missing(visit)).missing(),
                arrangements.offered(
                        visit,
                        Arrangements.isRunning(visit),
                        List.of(Command.open("record-meeting"), Command.open("record-attendance")),
                        Role.REVIEWER));
    }

    private List<Violation> missing(VisitSummary visit) {
        return Arrangements.isRunning(visit) || Arrangements.isBeingPrepared(visit)
                ? guard.missingBeforeConducted(visit)
                : List.of();
    }
}
