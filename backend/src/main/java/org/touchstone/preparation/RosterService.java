package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.enrolment.ProgrammeDirectory.ProgrammeSummary;
import org.touchstone.preparation.Arrangements.Opened;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** The nominee brings the practitioners together (QMR-083, QMR-090 to QMR-093). */
@ApplicationScoped
class RosterService {

    private final RosterRepository rosters;
    private final InvitationRepository invitations;
    private final RosterReading reading;
    private final Candidates candidates;
    private final Arrangements arrangements;
    private final VisitDirectory visits;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    RosterService(
            RosterRepository rosters,
            InvitationRepository invitations,
            RosterReading reading,
            Candidates candidates,
            Arrangements arrangements,
            VisitDirectory visits,
            Clock clock,
            Event<DomainEvent> happened) {
        this.rosters = rosters;
        this.invitations = invitations;
        this.reading = reading;
        this.candidates = candidates;
        this.arrangements = arrangements;
        this.visits = visits;
        this.clock = clock;
        this.happened = happened;
    }

    /**
     * Asks people to the meeting. Before a date is agreed they are only put on the list, because an
     * invitation without a day helps nobody.
     *
     * @param programmeIds for which they all speak; empty for each one's own
     */
    @Transactional
    RosterView invite(UUID visitId, List<UUID> personIds, Set<UUID> programmeIds) {
        var opened = arrangements.toArrange(visitId);
        var visit = opened.visit();
        var running = candidates.programmes(visit);
        requireRunning(programmeIds, running);
        var able = candidates.of(visit);
        var listed =
                invitations.ofVisit(visitId).stream()
                        .collect(Collectors.toMap(Invitation::personId, Function.identity()));
        var breaches = new ArrayList<Violation>();
        var wanted = new LinkedHashSet<Invitation>();
        for (var i = 0; i < personIds.size(); i++) {
            var person = personIds.get(i);
            var known = listed.get(person);
            var candidate = able.get(person);
            var at = "/personIds/" + i;
            if (known != null
                    && known.state() != InvitationState.PLANNED
                    && known.state() != InvitationState.DECLINED) {
                breaches.add(Violation.of(at, PreparationProblem.INVITED_ALREADY));
            } else if (candidate == null) {
                breaches.add(Violation.of(at, PreparationProblem.NOT_A_PRACTITIONER));
            } else if (known != null) {
                wanted.add(known);
            } else {
                var speaksFor =
                        programmeIds.isEmpty()
                                ? Candidates.running(
                                        candidate.practitioner().programmes().stream(), running)
                                : programmeIds;
                if (speaksFor.isEmpty()) {
                    breaches.add(Violation.of(at, PreparationProblem.PROGRAMME_NEEDED));
                } else {
                    var added = new Invitation(visitId, person, candidate.home().id(), speaksFor);
                    listed.put(person, added);
                    wanted.add(added);
                }
            }
        }
        RulesBroken.throwIfAny(breaches);
        for (var one : wanted) {
            if (!invitations.isPersistent(one)) {
                invitations.persist(one);
                happened.fire(one.listed(visit));
            }
            if (Arrangements.hasDateAhead(visit) || Arrangements.isRunning(visit)) {
                happened.fire(one.invite(visit, clock.instant()));
            }
        }
        return reading.view(opened);
    }

    private static void requireRunning(
            Set<UUID> programmeIds, Map<UUID, ProgrammeSummary> running) {
        if (!running.keySet().containsAll(programmeIds)) {
            throw new RulesBroken(
                    "/programmeIds",
                    PreparationProblem.UNKNOWN_PROGRAMME,
                    PreparationProblem.UNKNOWN_PROGRAMME.sentence());
        }
    }

    /** Says for which programmes someone speaks. */
    @Transactional
    RosterView represent(UUID visitId, UUID invitationId, Set<UUID> programmeIds) {
        var opened = arrangements.toArrange(visitId);
        var invitation = toChange(opened, invitationId);
        requireRunning(programmeIds, candidates.programmes(opened.visit()));
        happened.fire(invitation.speakFor(opened.visit(), programmeIds));
        return reading.view(opened);
    }

    /** Takes someone off the list; who had been asked is told. */
    @Transactional
    RosterView withdraw(UUID visitId, UUID invitationId) {
        var opened = arrangements.toArrange(visitId);
        var invitation = toChange(opened, invitationId);
        var withdrawn = invitation.withdraw(opened.visit());
        invitations.delete(invitation);
        happened.fire(withdrawn);
        return reading.view(opened);
    }

    private Invitation toChange(Opened opened, UUID invitationId) {
        var invitation = invitations.require(opened.visit().id(), invitationId);
        arrangements.requireVersion(invitation.version());
        return invitation;
    }

    /** Writes down how the meeting is run (QMR-093). */
    @Transactional
    RosterView note(UUID visitId, String note) {
        var opened = arrangements.toArrange(visitId);
        var known = rosters.findByIdOptional(visitId);
        arrangements.requireVersion(known.map(Roster::version).orElse(0L));
        var roster = known.orElseGet(() -> new Roster(visitId));
        var noted = roster.note(opened.visit(), note);
        if (known.isEmpty()) {
            rosters.persist(roster);
        }
        happened.fire(noted);
        return reading.view(opened);
    }

    /**
     * Puts the people of the last reported visit on the list, as far as they still work there. The
     * copy and its original have nothing to do with each other from then on (QMR-092).
     */
    @Transactional
    RosterView copyPrevious(UUID visitId) {
        var opened = arrangements.toArrange(visitId);
        var visit = opened.visit();
        var earlier = visits.previousReported(visitId);
        var before = earlier.map(VisitSummary::id).map(invitations::ofVisit).orElse(List.of());
        if (before.isEmpty()) {
            throw new NotAllowedInState(
                    visit.state(),
                    PreparationProblem.NO_PREVIOUS_ROSTER,
                    PreparationProblem.NO_PREVIOUS_ROSTER.sentence());
        }
        var running = candidates.programmes(visit);
        var able = candidates.of(visit);
        var listed =
                invitations.ofVisit(visitId).stream()
                        .map(Invitation::personId)
                        .collect(Collectors.toSet());
        var copied = 0;
        var leftOut = new ArrayList<UUID>();
        for (var one : before) {
            if (listed.contains(one.personId())) {
                continue;
            }
            var candidate = able.get(one.personId());
            var speaksFor = Candidates.running(one.programmes().stream(), running);
            if (candidate == null || speaksFor.isEmpty()) {
                leftOut.add(one.personId());
                continue;
            }
            var copy = new Invitation(visitId, one.personId(), candidate.home().id(), speaksFor);
            invitations.persist(copy);
            copied++;
        }
        happened.fire(
                new RosterCopied(
                        visit.about("roster", visitId),
                        earlier.orElseThrow().id(),
                        copied,
                        leftOut));
        return reading.view(opened);
    }
}
