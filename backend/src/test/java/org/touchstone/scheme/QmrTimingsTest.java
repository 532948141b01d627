package org.touchstone.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.scheme.DeadlineRule.Anchor;
import org.touchstone.scheme.DeadlineRule.Direction;
import org.touchstone.scheme.DeadlineRule.Kind;
import org.touchstone.scheme.DeadlineRule.Unit;

/** The calendar and the deadline rules of the Quality Management Review 2016–17. */
class QmrTimingsTest {

    private final Rulebook qmr = Rulebooks.qmr();

    @ParameterizedTest
    @CsvSource({
        "FIRST_CONTACT, ALLOCATED, AFTER, 10, WORKING_DAYS",
        "ENGAGEMENT_DUE, VISIT_STARTS, BEFORE, 5, WORKING_DAYS",
        "REPORT_DUE, VISIT_ENDED, AFTER, 10, WORKING_DAYS",
        "SCRUTINY_DECISION, SCRUTINY_OPENED, AFTER, 2, WORKING_DAYS",
        "ACTION_DUE, REPORT_PUBLISHED, AFTER, 3, MONTHS",
        "ACTION_CHECK, ACTION_SUBMITTED, AFTER, 10, WORKING_DAYS",
        "BLOCK_FOLLOW_UP, BLOCK_APPLIED, AFTER, 10, WORKING_DAYS",
        "REVIEWER_FEEDBACK, REPORT_PUBLISHED, AFTER, 10, WORKING_DAYS",
        "REVIEWER_FEEDBACK_CLOSES, REPORT_PUBLISHED, AFTER, 30, DAYS"
    })
    @DisplayName(
            "QMR-109 QMR-112 QMR-174 QMR-212 QMR-188 QMR-191 QMR-219 QMR-268 QMR-270 the deadline rules")
    void deadlines(Kind kind, Anchor anchor, Direction direction, int amount, Unit unit) {
        var rule = qmr.deadline(kind);

        assertThat(rule.anchor()).isEqualTo(anchor);
        assertThat(rule.direction()).isEqualTo(direction);
        assertThat(rule.amount()).isEqualTo(amount);
        assertThat(rule.unit()).isEqualTo(unit);
    }

    @Test
    @DisplayName(
            "QMR-174 QMR-175 a report is reminded of 5 and 2 working days before and on the day, then every 5 working days")
    void reportReminders() {
        var rule = qmr.deadline(Kind.REPORT_DUE);

        assertThat(rule.reminders())
                .isEqualTo(new DeadlineRule.Reminders(Unit.WORKING_DAYS, List.of(5, 2, 0)));
        assertThat(rule.repeatEveryWorkingDays()).isEqualTo(5);
    }

    @Test
    @DisplayName(
            "QMR-112 the engagement document is reminded of 10 and 5 working days before the visit")
    void engagementReminders() {
        assertThat(qmr.deadline(Kind.ENGAGEMENT_DUE).reminders())
                .isEqualTo(new DeadlineRule.Reminders(Unit.WORKING_DAYS, List.of(5, 0)));
    }

    @Test
    @DisplayName("QMR-192 an essential action is reminded of 30, 14, 7 and 1 days before")
    void actionReminders() {
        assertThat(qmr.deadline(Kind.ACTION_DUE).reminders())
                .isEqualTo(new DeadlineRule.Reminders(Unit.DAYS, List.of(30, 14, 7, 1)));
    }

    @Test
    @DisplayName("a rule explains itself in words")
    void words() {
        assertThat(qmr.deadline(Kind.REPORT_DUE).words())
                .isEqualTo("10 working days after the last day of the visit");
        assertThat(qmr.deadline(Kind.ENGAGEMENT_DUE).words())
                .isEqualTo("5 working days before the visit starts");
        assertThat(qmr.deadline(Kind.ACTION_DUE).words())
                .isEqualTo("3 months after the report was published");
    }

    @Test
    @DisplayName("QMR-003 QMR-004 QMR-102 QMR-142 the dates of the cycle that begins in 2016")
    void cycle() {
        var cycle = qmr.cycle().beginningIn(2016);

        assertThat(cycle.startsOn()).isEqualTo("2016-09-01");
        assertThat(cycle.endsOn()).isEqualTo("2017-08-31");
        assertThat(cycle.windowFrom()).isEqualTo("2016-10-01");
        assertThat(cycle.windowTo()).isEqualTo("2017-04-30");
        assertThat(cycle.allocationPrepareFrom()).isEqualTo("2016-09-01");
        assertThat(cycle.allocationAnnounceFrom()).isEqualTo("2016-10-01");
        assertThat(cycle.allocationTargetBy()).isEqualTo("2016-10-31");
        assertThat(cycle.visitAtRiskFrom()).isEqualTo("2017-03-01");
        assertThat(cycle.newCentreFrom()).isEqualTo("2016-10-01");
        assertThat(cycle.deferWhenAfter()).isEqualTo("2017-03-31");
    }

    @ParameterizedTest
    @CsvSource({"2016-09-30, false", "2016-10-01, true", "2017-04-30, true", "2017-05-01, false"})
    @DisplayName("QMR-004 the window holds its first and its last day")
    void window(LocalDate day, boolean inside) {
        assertThat(qmr.cycle().containing(day).inWindow(day)).isEqualTo(inside);
    }

    @Test
    @DisplayName("QMR-103 a new centre hears the name 28 to 42 days after its first registration")
    void newCentre() {
        assertThat(qmr.cycle().newCentre().nameFromDays()).isEqualTo(28);
        assertThat(qmr.cycle().newCentre().nameByDays()).isEqualTo(42);
    }
}
