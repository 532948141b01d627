package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.touchstone.deadline.Deadlines;
import org.touchstone.directory.Assignments;
import org.touchstone.judging.JudgingDirectory;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.WorkingCalendars;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** What people read of one action. */
@ApplicationScoped
class ActionReading {

    private final ActionRepository actions;
    private final ActionAccess access;
    private final Monitors monitors;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final ActionConversation conversation;
    private final JudgingDirectory judging;
    private final Deadlines deadlines;
    private final Assignments assignments;
    private final ActionParts parts;
    private final WorkingCalendars calendars;
    private final EntityManager database;
    private final Viewer viewer;
    private final Clock clock;

    ActionReading(
            ActionRepository actions,
            ActionAccess access,
            Monitors monitors,
            VisitDirectory visits,
            SchemeDirectory schemes,
            ActionConversation conversation,
            JudgingDirectory judging,
            Deadlines deadlines,
            Assignments assignments,
            ActionParts parts,
            WorkingCalendars calendars,
            EntityManager database,
            Viewer viewer,
            Clock clock) {
        this.actions = actions;
        this.access = access;
        this.monitors = monitors;
        this.visits = visits;
        this.schemes = schemes;
        this.conversation = conversation;
        this.judging = judging;
        this.deadlines = deadlines;
        this.assignments = assignments;
        this.parts = parts;
        this.calendars = calendars;
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** One action, if it is the caller's to see. */
    ActionView get(UUID id) {
        var action = actions.require(id);
        var visit = visits.require(action.visitId());
        access.require(visit.ownership(), action, "action");
        return view(action, visit);
    }

    /** The practitioners of the centre, by name. */
    Paged<PossibleOwner> possibleOwners(UUID id) {
        var action = actions.require(id);
        var visit = visits.require(action.visitId());
        access.require(visit.ownership(), action, "action");
        return new Paged<>(
                assignments
                        .holders(Role.PRACTITIONER, Target.CENTRE, visit.enrolment().centre().id())
                        .stream()
                        .map(person -> new PossibleOwner(person.id(), person.name()))
                        .sorted(Comparator.comparing(PossibleOwner::name))
                        .toList(),
                null);
    }

    /** The action as the caller sees it; its changes have been flushed. */
    ActionView view(Action action, VisitSummary visit) {
        var today = LocalDate.now(clock);
        var row =
                KeysetQuery.select(ActionRow.COLUMNS, ActionRow.TABLES, "a.id")
                        .where("a.id = :id", "id", action.id())
                        .list(database, 1, one -> ActionRow.of(one, calendars, today))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("action"));
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        var ids = List.of(action.id());
        var extensions = parts.extensions(action);
        return new ActionView(
                action.id(),
                action.reference(),
                row,
                rulebook.findObjective(row.objective()).map(o -> o.title()).orElse(null),
                row.measure() == null
                        ? null
                        : rulebook.findMeasure(row.measure()).map(m -> m.statement()).orElse(null),
                rationale(action, visit),
                deadlines.about(Action.DUE, ids).get(action.id()),
                deadlines.about(Action.CHECK, ids).get(action.id()),
                monitors.roleFor(visit),
                conversation.of(action.id(), action.visitId()),
                parts.tasks(action, visit),
                extensions,
                parts.origin(action.originId()),
                parts.successor(action.id()),
                commands(action, visit, extensions),
                action.version());
    }

    /** A practitioner who looks after one action does not read the report (QMR-181). */
    private String rationale(Action action, VisitSummary visit) {
        if (!viewer.holdsOn(visit.ownership(), ActionAccess.READERS_OF_REPORTS)) {
            return null;
        }
        return judging.rationale(visit.id(), action.objective()).orElse(null);
    }

    private List<Command> commands(
            Action action, VisitSummary visit, List<ActionView.Extension> extensions) {
        var asked = extensions.stream().anyMatch(one -> one.state() == ActionExtension.State.ASKED);
        var offered = new ArrayList<Command>();
        var ownership = visit.ownership();
        var nominee = viewer.holdsOn(ownership, Role.CENTRE_CONTACT);
        var state = action.state();
        if (state.isWithCentre()) {
            var worksOn = access.worksOn(action);
            if (nominee || viewer.holdsOn(ownership, Role.MIS_CLIENT) || worksOn) {
                offered.add(Command.open("post-update"));
            }
            if (nominee || worksOn && viewer.personId().equals(action.ownerId())) {
                offered.add(Command.open("divide"));
            }
            if (nominee) {
                offered.add(
                        Command.of(
                                "submit",
                                state == ActionState.OPEN
                                        ? List.of(Violation.of("", ActionProblem.NO_UPDATE_YET))
                                        : List.of()));
                offered.add(Command.open("assign-owner"));
                offered.add(Command.of("ask-extension", againstAsking(action, asked)));
            }
        }
        if (viewer.holdsOn(ownership, Role.QUALITY_MANAGER)) {
            offered.addAll(Command.when(state.isWithCentre(), () -> Command.open("extend")));
            offered.addAll(Command.when(asked, () -> Command.open("refuse-extension")));
            if (!state.isOver()) {
                offered.add(Command.open("withdraw"));
                offered.add(Command.open("convert"));
            }
        }
        if (state == ActionState.COMPLETED
                && action.effectiveOn() == null
                && viewer.holdsOn(ownership, monitors.roleFor(visit))) {
            offered.add(Command.open("confirm-effect"));
        }
        if (state == ActionState.SUBMITTED && viewer.holdsOn(ownership, monitors.roleFor(visit))) {
            var missing =
                    action.isSubmittedBy(viewer.personId())
                            ? List.of(Violation.of("", ActionProblem.OWN_SUBMISSION))
                            : List.<Violation>of();
            offered.add(Command.of("verify", missing));
            offered.add(Command.of("return", missing));
        }
        return offered;
    }

    private List<Violation> againstAsking(Action action, boolean asked) {
        if (asked) {
            return List.of(Violation.of("", ActionProblem.EXTENSION_ALREADY_ASKED));
        }
        return LocalDate.now(clock).isAfter(action.dueOn())
                ? List.of(Violation.of("", ActionProblem.EXTENSION_TOO_LATE))
                : List.of();
    }
}
