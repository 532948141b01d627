package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.enrolment.EnrolmentScope;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitAccess.Opened;

/** The commands that a caller's roles offer on a visit in its state, with what is missing. */
@ApplicationScoped
class VisitCommands {

    private final Viewer viewer;
    private final VisitGuards guards;
    private final DateProposalRepository proposals;
    private final EnrolmentScope scope;
    private final VisitRepository visits;

    VisitCommands(
            Viewer viewer,
            VisitGuards guards,
            DateProposalRepository proposals,
            EnrolmentScope scope,
            VisitRepository visits) {
        this.viewer = viewer;
        this.guards = guards;
        this.proposals = proposals;
        this.scope = scope;
        this.visits = visits;
    }

    List<Command> of(Opened opened) {
        var visit = opened.visit();
        var state = visit.state();
        var undated = state == VisitState.ALLOCATED || state == VisitState.PROPOSED;
        var dated = state == VisitState.AGREED || state == VisitState.CONFIRMED;
        var beforeVisit = state == VisitState.DUE || undated || dated;
        var reviewer = may(opened, Role.REVIEWER);
        var negotiates = may(opened, Role.REVIEWER, Role.CENTRE_CONTACT);
        var manager = may(opened, Role.QUALITY_MANAGER);
        var commands = new ArrayList<Command>();
        commands.addAll(
                Command.when(
                        may(opened, Role.TEAM_LEADER, Role.QUALITY_MANAGER, Role.AO_ADMIN)
                                && !state.isOver(),
                        () -> Command.open("allocate")));
        commands.addAll(
                Command.when(
                        negotiates && undated, () -> Command.of("propose-date", propose(opened))));
        if (negotiates && state == VisitState.PROPOSED && othersProposed(opened)) {
            commands.add(Command.open("accept-date"));
            commands.add(Command.open("decline-date"));
        }
        commands.addAll(Command.when(negotiates && dated, () -> Command.open("move-date")));
        commands.addAll(
                Command.when(
                        may(opened, Role.REVIEWER, Role.TEAM_LEADER)
                                && (dated || state == VisitState.PROPOSED),
                        () -> Command.open("cancel-date")));
        commands.addAll(
                Command.when(reviewer && beforeVisit, () -> Command.open("set-focus-areas")));
        commands.addAll(
                Command.when(reviewer && !state.isOver(), () -> Command.open("record-contact")));
        commands.addAll(Command.when(reviewer && dated, () -> Command.of("start", start(opened))));
        commands.addAll(
                Command.when(
                        may(opened, Role.TEAM_LEADER, Role.QUALITY_MANAGER) && dated,
                        () -> Command.of("start-with-override", startOverriding(opened))));
        commands.addAll(
                Command.when(
                        reviewer && state == VisitState.IN_PROGRESS,
                        () ->
                                Command.of(
                                        "conclude",
                                        guards.missingBeforeConducted(opened.summary()))));
        commands.addAll(
                Command.when(
                        may(opened, Role.QUALITY_MANAGER, Role.AO_ADMIN)
                                && (beforeVisit || state == VisitState.IN_PROGRESS),
                        () -> Command.of("withdraw", withdraw(opened))));
        commands.addAll(Command.when(manager && beforeVisit, () -> Command.open("defer")));
        commands.addAll(
                Command.when(
                        manager && (beforeVisit || state == VisitState.DEFERRED),
                        () -> Command.open("grant-window-exception")));
        return commands;
    }

    private boolean may(Opened opened, Role... roles) {
        return viewer.holdsOn(opened.summary().ownership(), roles);
    }

    private boolean othersProposed(Opened opened) {
        return proposals.open(opened.visit().id()).stream()
                .anyMatch(one -> one.side() != opened.side());
    }

    private List<Violation> propose(Opened opened) {
        return visits.isAnnounced(opened.visit().id())
                ? List.of()
                : List.of(Violation.of("", VisitProblem.NOT_ANNOUNCED_YET));
    }

    private List<Violation> start(Opened opened) {
        var missing = new ArrayList<>(guards.beforeFirstDay(opened.visit()));
        missing.addAll(guards.missingBeforeStart(opened.summary()));
        return missing;
    }

    private List<Violation> startOverriding(Opened opened) {
        var missing = new ArrayList<>(guards.beforeFirstDay(opened.visit()));
        if (guards.missingBeforeStart(opened.summary()).isEmpty()) {
            missing.add(Violation.of("", VisitProblem.NOTHING_TO_OVERRIDE));
        }
        return missing;
    }

    private List<Violation> withdraw(Opened opened) {
        return scope.of(opened.visit().enrolmentId()).inScope()
                ? List.of(Violation.of("", VisitProblem.CENTRE_STILL_IN_SCOPE))
                : List.of();
    }
}
