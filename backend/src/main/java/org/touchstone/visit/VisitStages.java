package org.touchstone.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.touchstone.deadline.DeadlineState;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.visit.VisitView.Stage;
import org.touchstone.visit.VisitView.Stage.Name;
import org.touchstone.visit.VisitView.Stage.Progress;

/** The line of stages and the derived flags of one visit: the same for both sides (QMR-317). */
record VisitStages(Visit visit, Cycle cycle, List<DeadlineSummary> due, LocalDate today) {

    /** Each stage with the day it was reached; the first one not reached is the current one. */
    List<Stage> line() {
        var reached = visit.reached();
        var days = new EnumMap<Name, LocalDate>(Name.class);
        days.put(Name.ALLOCATED, reached.allocatedOn());
        days.put(Name.DATED, reached.agreedOn());
        days.put(Name.PREPARED, preparedOn());
        days.put(Name.VISITED, reached.conductedOn());
        days.put(Name.REPORTED, reached.reportedOn());
        days.put(Name.ACTIONS, reached.closedOn());
        days.put(Name.CLOSED, reached.closedOn());
        var line = new ArrayList<Stage>();
        var ahead = visit.state().isOver();
        for (var name : Name.values()) {
            var on = days.get(name);
            if (on != null) {
                line.add(new Stage(name, Progress.DONE, on));
            } else {
                line.add(new Stage(name, ahead ? Progress.AHEAD : Progress.CURRENT, null));
                ahead = true;
            }
        }
        return line;
    }

    /** The engagement document is in, or the visit started without it. */
    private LocalDate preparedOn() {
        return due.stream()
                .filter(one -> one.kind().equals(VisitDeadlines.ENGAGEMENT_DUE))
                .filter(one -> one.state() != DeadlineState.VOID)
                .map(DeadlineSummary::settledOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(visit.reached().startedOn());
    }

    /** The same derivations as in the list. */
    List<VisitFlag> flags() {
        var flags = new ArrayList<VisitFlag>();
        if (visit.state() == VisitState.DUE && isOver(visit.allocationBy())) {
            flags.add(VisitFlag.ALLOCATION_LATE);
        }
        if (visit.isDeferralProposed()) {
            flags.add(VisitFlag.DEFERRAL_PROPOSED);
        }
        if (isUndated()
                && cycle.atRiskFrom() != null
                && !cycle.atRiskFrom().isAfter(today)
                && !isOver(cycle.windowTo())) {
            flags.add(VisitFlag.VISIT_AT_RISK);
        }
        if (isMissed()) {
            flags.add(VisitFlag.VISIT_MISSED);
        }
        if (due.stream()
                .anyMatch(
                        one ->
                                one.kind().equals("REPORT_DUE")
                                        && one.settledOn() == null
                                        && isOver(one.dueOn()))) {
            flags.add(VisitFlag.REPORT_OVERDUE);
        }
        if (visit.exceptionFrom() != null) {
            flags.add(VisitFlag.WINDOW_EXCEPTION);
        }
        return flags;
    }

    private boolean isUndated() {
        return visit.state() == VisitState.DUE
                || visit.state() == VisitState.ALLOCATED
                || visit.state() == VisitState.PROPOSED;
    }

    private boolean isMissed() {
        var exceptionLasts = visit.exceptionTo() != null && !isOver(visit.exceptionTo());
        var dayIsOver =
                (visit.state() == VisitState.AGREED || visit.state() == VisitState.CONFIRMED)
                        && isOver(visit.endOn());
        return isOver(cycle.windowTo()) && !exceptionLasts && (isUndated() || dayIsOver);
    }

    private boolean isOver(LocalDate day) {
        return day != null && day.isBefore(today);
    }
}
