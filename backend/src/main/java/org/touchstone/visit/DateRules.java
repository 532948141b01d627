package org.touchstone.visit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.time.WorkingCalendar;

/**
 * Whether a date may be proposed: a working day of the centre's nation, inside the window or an
 * exception from it, not over yet (QMR-004, QMR-138, QMR-139).
 */
record DateRules(Cycle cycle, Visit visit, WorkingCalendar calendar, LocalDate today) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    /** All breaches of all dates, each pointing to its field. */
    List<Violation> breaches(List<DateRange> dates) {
        var found = new ArrayList<Violation>();
        for (var i = 0; i < dates.size(); i++) {
            var pointer = "/dates/" + i;
            var range = dates.get(i);
            found.addAll(breaches(range.startOn(), pointer + "/startOn"));
            if (range.lastDay().isBefore(range.startOn())) {
                found.add(
                        new Violation(
                                pointer + "/endOn",
                                VisitProblem.ENDS_BEFORE_START,
                                "The last day, "
                                        + DAY.format(range.lastDay())
                                        + ", lies before the first. Choose a later one."));
            } else if (!range.lastDay().equals(range.startOn())) {
                found.addAll(breaches(range.lastDay(), pointer + "/endOn"));
            }
        }
        return found;
    }

    private List<Violation> breaches(LocalDate day, String pointer) {
        var found = new ArrayList<Violation>();
        if (day.isBefore(today)) {
            found.add(
                    new Violation(
                            pointer,
                            VisitProblem.DATE_IN_PAST,
                            DAY.format(day) + " is over. Choose a day from today on."));
        }
        if (!cycle.inWindow(day) && !visit.isExempt(day)) {
            found.add(
                    new Violation(
                            pointer,
                            VisitProblem.OUTSIDE_VISIT_WINDOW,
                            "Visits of this cycle take place from %s to %s. Only the quality manager may make an exception."
                                    .formatted(
                                            DAY.format(cycle.windowFrom()),
                                            DAY.format(cycle.windowTo()))));
        }
        calendar.whyNotWorking(day)
                .ifPresent(
                        why ->
                                found.add(
                                        new Violation(
                                                pointer,
                                                VisitProblem.NOT_A_WORKING_DAY,
                                                DAY.format(day)
                                                        + " is "
                                                        + why
                                                        + ". Choose a working day.")));
        return found;
    }
}
