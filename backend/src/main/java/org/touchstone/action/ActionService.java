package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.SchemeDeadlines;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** What people do with essential actions. */
@ApplicationScoped
class ActionService {

    private final ActionRepository actions;
    private final ActionReading reading;
    private final ActionAccess access;
    private final Monitors monitors;
    private final VisitDirectory visits;
    private final EvidenceDirectory evidence;
    private final Assignments assignments;
    private final PersonDirectory people;
    private final Deadlines deadlines;
    private final SchemeDeadlines schemeDeadlines;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    ActionService(
            ActionRepository actions,
            ActionReading reading,
            ActionAccess access,
            Monitors monitors,
            VisitDirectory visits,
            EvidenceDirectory evidence,
            Assignments assignments,
            PersonDirectory people,
            Deadlines deadlines,
            SchemeDeadlines schemeDeadlines,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> happened) {
        this.actions = actions;
        this.reading = reading;
        this.access = access;
        this.monitors = monitors;
        this.visits = visits;
        this.evidence = evidence;
        this.assignments = assignments;
        this.people = people;
        this.deadlines = deadlines;
        this.schemeDeadlines = schemeDeadlines;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
    }

    /** An action about to be changed, opened to the caller in that role. */
    private record Opened(Action action, VisitSummary visit, Role role) {}

    private Opened open(UUID id) {
        var action = actions.require(id);
        var visit = visits.require(action.visitId());
        var role = access.require(visit.ownership(), action.ownerId(), "action");
        precondition.matches(action.version());
        return new Opened(action, visit, role);
    }

    /** The nominee lets a practitioner look after it (QMR-087). */
    @Transactional
    ActionView assignOwner(UUID id, ActionRequests.AssignOwner request) {
        var opened = open(id);
        var centre = opened.visit().enrolment().centre().id();
        if (!assignments.holds(request.personId(), Role.PRACTITIONER, Target.CENTRE, centre)) {
            throw new RulesBroken(
                    "/personId",
                    ActionProblem.NOT_AT_THE_CENTRE,
                    "Choose a practitioner of your centre. Someone who is missing there has to be added to the centre's people first.");
        }
        var owner = people.require(request.personId());
        happened.fire(
                opened.action().assign(opened.visit(), owner.id(), owner.name(), clock.instant()));
        say(opened, UpdateKind.OWNER_ASSIGNED, owner.name(), null, null);
        return view(opened);
    }

    /** The centre says how far it is (QMR-189). */
    @Transactional
    ActionView postUpdate(UUID id, ActionRequests.PostUpdate request) {
        var opened = open(id);
        var text = request.text().strip();
        var update = update(opened, UpdateKind.PROGRESS, text, request.percent(), null);
        var event =
                opened.action()
                        .update(
                                opened.visit(),
                                update.id(),
                                text,
                                request.percent(),
                                clock.instant());
        actions.say(update);
        attach(opened.visit(), update, request.evidenceIds());
        happened.fire(event);
        return view(opened);
    }

    /**
     * The nominee declares it resolved; the reviewer's clock starts, the centre's stops (QMR-190).
     */
    @Transactional
    ActionView submit(UUID id, ActionRequests.Submit request) {
        var opened = open(id);
        var reason =
                request.noEvidenceReason() == null || request.noEvidenceReason().isBlank()
                        ? null
                        : request.noEvidenceReason().strip();
        var attached = request.evidenceIds() == null ? List.<UUID>of() : request.evidenceIds();
        if (attached.isEmpty() && reason == null) {
            throw new RulesBroken(
                    "/evidenceIds",
                    ActionProblem.EVIDENCE_OR_REASON_NEEDED,
                    "Attach evidence of what was done, or say in a sentence why there is none to attach.");
        }
        var statement = request.statement().strip();
        var today = LocalDate.now(clock);
        var event =
                opened.action()
                        .submit(
                                opened.visit(),
                                viewer.personId(),
                                statement,
                                today,
                                clock.instant());
        var update = say(opened, UpdateKind.SUBMISSION, statement, 100, reason);
        attach(opened.visit(), update, attached);
        deadlines.met(Action.DUE, id);
        schemeDeadlines.keep(
                opened.visit(), Action.CHECK, today, "action submitted", Action.TYPE, id);
        happened.fire(event);
        return view(opened);
    }

    /** The monitor agrees that it is done (QMR-191). */
    @Transactional
    ActionView verify(UUID id, ActionRequests.Verify request) {
        var opened = openAsMonitor(id);
        var note = request.note() == null ? "" : request.note().strip();
        var event =
                opened.action()
                        .accept(
                                opened.visit(),
                                viewer.personId(),
                                note,
                                LocalDate.now(clock),
                                clock.instant());
        say(opened, UpdateKind.ACCEPTED, note, null, null);
        deadlines.met(Action.CHECK, id);
        actions.flush();
        happened.fire(event);
        return view(opened);
    }

    /** The monitor sends it back with reasons; the due date stays, and its clock runs again. */
    @Transactional
    ActionView giveBack(UUID id, ActionRequests.Reason request) {
        var opened = openAsMonitor(id);
        var reason = request.reason().strip();
        var event =
                opened.action()
                        .giveBack(opened.visit(), viewer.personId(), reason, clock.instant());
        say(opened, UpdateKind.RETURNED, reason, null, null);
        deadlines.met(Action.CHECK, id);
        // The same rule from the same anchor gives the same day: returning extends nothing.
        schemeDeadlines.keep(
                opened.visit(),
                Action.DUE,
                opened.action().openedOn(),
                "report published",
                Action.TYPE,
                id);
        happened.fire(event);
        return view(opened);
    }

    private Opened openAsMonitor(UUID id) {
        var opened = open(id);
        var monitor = monitors.roleFor(opened.visit());
        if (!viewer.holdsOn(opened.visit().ownership(), monitor)) {
            throw new Refused(
                    403,
                    ActionProblem.NOT_THE_MONITOR,
                    monitor == Role.QUALITY_MANAGER
                            ? "The quality manager owns this case at present and checks its actions."
                            : "The reviewer of the visit checks this action.");
        }
        return opened;
    }

    private ActionUpdate say(
            Opened opened, UpdateKind kind, String text, Integer percent, String noEvidenceReason) {
        var update = update(opened, kind, text, percent, noEvidenceReason);
        actions.say(update);
        return update;
    }

    private ActionUpdate update(
            Opened opened, UpdateKind kind, String text, Integer percent, String noEvidenceReason) {
        return new ActionUpdate(
                opened.action(),
                kind,
                text,
                percent,
                noEvidenceReason,
                viewer.personId(),
                opened.role(),
                clock.instant());
    }

    private void attach(VisitSummary visit, ActionUpdate update, List<UUID> evidenceIds) {
        if (evidenceIds == null) {
            return;
        }
        for (var item : evidenceIds) {
            evidence.link(item, visit.id(), ActionUpdate.LINK, update.id().toString());
        }
    }

    private ActionView view(Opened opened) {
        actions.flush();
        return reading.view(opened.action(), opened.visit());
    }
}
