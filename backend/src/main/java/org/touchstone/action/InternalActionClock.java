package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.touchstone.deadline.Deadlines;
import org.touchstone.deadline.DueRule;
import org.touchstone.deadline.NewDeadline;
import org.touchstone.directory.CentreDirectory;

/** The two clocks of an internal action: its owner's, and that of whoever accepts it. */
@ApplicationScoped
class InternalActionClock {

    private final Deadlines deadlines;
    private final CentreDirectory centres;
    private final InternalActionSettings settings;

    InternalActionClock(
            Deadlines deadlines, CentreDirectory centres, InternalActionSettings settings) {
        this.deadlines = deadlines;
        this.centres = centres;
        this.settings = settings;
    }

    /** The owner's clock runs to the day that was agreed; being sent back extends nothing. */
    void start(InternalAction action) {
        deadlines.lapse(InternalAction.CHECK, action.id());
        keep(
                action,
                new DueRule(
                        InternalAction.DUE,
                        0,
                        DueRule.Unit.DAYS,
                        DueRule.Direction.AFTER,
                        settings.values().remindDaysBefore(),
                        DueRule.Unit.DAYS,
                        settings.values().repeatWorkingDays()),
                action.dueOn(),
                "agreed for");
    }

    /** It was submitted: from now on it waits for whoever accepts it. */
    void startCheck(InternalAction action, LocalDate today) {
        deadlines.met(InternalAction.DUE, action.id());
        keep(
                action,
                new DueRule(
                        InternalAction.CHECK,
                        settings.values().checkWorkingDays(),
                        DueRule.Unit.WORKING_DAYS,
                        DueRule.Direction.AFTER,
                        List.of(),
                        DueRule.Unit.DAYS,
                        null),
                today,
                "action submitted");
    }

    void accepted(InternalAction action) {
        deadlines.met(InternalAction.CHECK, action.id());
    }

    void withdrawn(InternalAction action) {
        deadlines.lapse(InternalAction.DUE, action.id());
        deadlines.lapse(InternalAction.CHECK, action.id());
    }

    private void keep(InternalAction action, DueRule rule, LocalDate anchor, String words) {
        deadlines.keep(
                new NewDeadline(
                        rule,
                        anchor,
                        words,
                        centres.require(action.centreId()).nation(),
                        null,
                        null,
                        InternalAction.TYPE,
                        action.id()));
    }
}
