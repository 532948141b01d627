package org.touchstone.sample;

import java.time.LocalDate;
import org.touchstone.shared.time.WorkingCalendar;

/**
 * The year of a plan, in days on which people work: whatever falls on a weekend or a bank holiday
 * moves to the next working day, or to the one before where it lies in the past of today.
 */
record SampleYear(LocalDate start, LocalDate today, WorkingCalendar calendar) {

    /** So many days after the year began. */
    LocalDate day(int after) {
        return onOrAfter(start.plusDays(after));
    }

    /** So many days before today. */
    LocalDate ago(int days) {
        var day = today.minusDays(days);
        return calendar.isWorkingDay(day) ? day : calendar.minus(day, 1);
    }

    /** So many days from today. */
    LocalDate ahead(int days) {
        return onOrAfter(today.plusDays(days));
    }

    /** The day itself, or the next working day. */
    LocalDate onOrAfter(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plus(day, 1);
    }
}
