package org.touchstone.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.shared.time.WorkingCalendar;

/**
 * A rule that gives a date, as a scheme version states it.
 *
 * @param kind what is due, such as {@code REPORT_DUE}
 * @param amount how many units
 * @param unit what is counted
 * @param direction whether the date lies after or before the anchor
 * @param remindBefore how long before the due date to remind, in {@code reminderUnit}; 0 is the day
 *     itself
 * @param reminderUnit what the reminders count
 * @param repeatEvery once missed, repeat every so many working days; null for once
 */
public record DueRule(
        String kind,
        int amount,
        Unit unit,
        Direction direction,
        List<Integer> remindBefore,
        Unit reminderUnit,
        Integer repeatEvery) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /** What a rule counts. */
    public enum Unit {
        WORKING_DAYS("working days"),
        DAYS("days"),
        MONTHS("months");

        private final String words;

        Unit(String words) {
            this.words = words;
        }
    }

    /** On which side of the anchor the date lies. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    /** The rule as a scheme version states it. */
    public static DueRule of(DeadlineRule rule) {
        var reminders = rule.remindersIfAny();
        return new DueRule(
                rule.kind().name(),
                rule.amount(),
                Unit.valueOf(rule.unit().name()),
                Direction.valueOf(rule.direction().name()),
                reminders.map(DeadlineRule.Reminders::before).orElse(List.of()),
                Unit.valueOf(
                        reminders.map(DeadlineRule.Reminders::unit).orElse(rule.unit()).name()),
                rule.repeatEveryWorkingDays());
    }

    /**
     * The date. Months keep the day's number or end with the month, and are not shifted for
     * weekends (domain.md §4).
     */
    public LocalDate dueOn(LocalDate anchor, WorkingCalendar calendar) {
        return move(anchor, amount, unit, direction == Direction.AFTER, calendar);
    }

    /**
     * The date with its arithmetic in words: "report published 30 Nov 2026 + 3 months = 28 Feb
     * 2027".
     */
    public String words(String anchorWords, LocalDate anchor, WorkingCalendar calendar) {
        if (amount == 0) {
            return anchorWords + " " + DAY.format(anchor);
        }
        return "%s %s %s %d %s%s = %s"
                .formatted(
                        anchorWords,
                        DAY.format(anchor),
                        direction == Direction.AFTER ? "+" : "−",
                        amount,
                        amount == 1 ? unit.words.replaceFirst("s$", "") : unit.words,
                        unit == Unit.WORKING_DAYS ? " (" + calendar.nation().label() + ")" : "",
                        DAY.format(dueOn(anchor, calendar)));
    }

    /** The day on which to remind that long before the due date. */
    LocalDate remindOn(LocalDate dueOn, int before, WorkingCalendar calendar) {
        return move(dueOn, before, reminderUnit, false, calendar);
    }

    private static LocalDate move(
            LocalDate from, int amount, Unit unit, boolean forward, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS ->
                    forward ? calendar.plus(from, amount) : calendar.minus(from, amount);
            case DAYS -> from.plusDays(forward ? amount : -amount);
            case MONTHS -> from.plusMonths(forward ? amount : -amount);
        };
    }
}
