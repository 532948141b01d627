package org.touchstone.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The working days of one nation: Monday to Friday without its bank holidays (domain.md §4,
 * QMR-288). Day 1 of a count is the first working day after the event.
 */
public final class WorkingCalendar {

    private final Nation nation;
    private final Function<LocalDate, Optional<String>> holidays;

    /**
     * @param holidays the name of the bank holiday on a day, or empty
     */
    public WorkingCalendar(Nation nation, Function<LocalDate, Optional<String>> holidays) {
        this.nation = nation;
        this.holidays = holidays;
    }

    public Nation nation() {
        return nation;
    }

    /** Whether people work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return whyNotWorking(day).isEmpty();
    }

    /** Why that day is no working day, in words; empty if it is one. */
    public Optional<String> whyNotWorking(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of("a Saturday");
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of("a Sunday");
        }
        return holidays.apply(day)
                .map(name -> "a bank holiday in " + nation.label() + " (" + name + ")");
    }

    /** The n-th working day after the day; n of at least 0, where 0 is the day itself. */
    public LocalDate plus(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** The n-th working day before the day; n of at least 0, where 0 is the day itself. */
    public LocalDate minus(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    private LocalDate step(LocalDate day, int workingDays, int direction) {
        var result = day;
        for (var left = workingDays; left > 0; ) {
            result = result.plusDays(direction);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /**
     * How many working days lie after {@code from} up to and with {@code to}; negative when {@code
     * to} is earlier, counted the same way. From a day to itself it is 0.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
