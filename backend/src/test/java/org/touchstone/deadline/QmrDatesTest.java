package org.touchstone.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.scheme.Rulebooks;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.time.WorkingCalendars;

/**
 * The golden table of the QMR 2016–17: days on which something happens, and the dates that follow.
 */
class QmrDatesTest {

    private final WorkingCalendars calendars = new WorkingCalendars();

    @ParameterizedTest(name = "{0} {1} {2} = {3}")
    @CsvSource({
        "REPORT_DUE, ENGLAND, 2016-11-15, 2016-11-29",
        "REPORT_DUE, ENGLAND, 2016-12-16, 2017-01-04",
        "REPORT_DUE, WALES, 2016-12-16, 2017-01-04",
        "REPORT_DUE, SCOTLAND, 2016-12-16, 2017-01-05",
        "REPORT_DUE, NORTHERN_IRELAND, 2017-03-10, 2017-03-27",
        "REPORT_DUE, ENGLAND, 2017-03-10, 2017-03-24",
        "REPORT_DUE, SCOTLAND, 2016-11-22, 2016-12-07",
        "ENGAGEMENT_DUE, ENGLAND, 2016-11-15, 2016-11-08",
        "ENGAGEMENT_DUE, ENGLAND, 2017-01-04, 2016-12-23",
        "ENGAGEMENT_DUE, SCOTLAND, 2017-01-04, 2016-12-22",
        "ACTION_DUE, ENGLAND, 2016-11-30, 2017-02-28",
        "ACTION_DUE, ENGLAND, 2015-11-30, 2016-02-29",
        "ACTION_DUE, ENGLAND, 2016-10-05, 2017-01-05",
        "ACTION_DUE, SCOTLAND, 2016-10-01, 2017-01-01",
        "ACTION_CHECK, ENGLAND, 2017-02-28, 2017-03-14",
        "FIRST_CONTACT, ENGLAND, 2016-10-03, 2016-10-17",
        "SCRUTINY_DECISION, ENGLAND, 2016-12-23, 2016-12-29"
    })
    @DisplayName("QMR-055 QMR-112 QMR-174 QMR-188 QMR-191 QMR-109 QMR-212 the dates that follow")
    void dates(DeadlineRule.Kind kind, Nation nation, LocalDate anchor, LocalDate due) {
        assertThat(rule(kind).dueOn(anchor, calendars.of(nation))).isEqualTo(due);
    }

    @Test
    @DisplayName(
            "QMR-112 D03 the engagement document is reminded of 10 and 5 working days before the visit")
    void engagementReminders() {
        var rule = rule(DeadlineRule.Kind.ENGAGEMENT_DUE);
        var england = calendars.of(Nation.ENGLAND);
        var visit = LocalDate.parse("2016-11-15");

        assertThat(rule.remindBefore())
                .extracting(before -> rule.remindOn(rule.dueOn(visit, england), before, england))
                .isEqualTo(List.of(england.minus(visit, 10), england.minus(visit, 5)));
    }

    @Test
    @DisplayName("a deadline explains its arithmetic")
    void words() {
        var published = rule(DeadlineRule.Kind.ACTION_DUE);
        var anchor = DeadlineRule.Anchor.REPORT_PUBLISHED.shortWords();

        assertThat(
                        published.words(
                                anchor,
                                LocalDate.parse("2026-11-30"),
                                calendars.of(Nation.ENGLAND)))
                .isEqualTo("report published 30 Nov 2026 + 3 months = 28 Feb 2027");
    }

    private static DueRule rule(DeadlineRule.Kind kind) {
        return DueRule.of(Rulebooks.qmr().deadline(kind));
    }
}
