package org.touchstone.scheme;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The calendar of a scheme's year. Every day of the year named here lies in the cycle that begins
 * on {@code startsOn}.
 *
 * @param visitAtRiskFrom from this day a visit without an agreed date is at risk (QMR-142)
 */
public record CycleRules(
        @JsonFormat(pattern = "MM-dd") MonthDay startsOn,
        Window visitWindow,
        Allocation allocation,
        @JsonFormat(pattern = "MM-dd") MonthDay visitAtRiskFrom,
        NewCentre newCentre) {

    /** First and last day on which a visit may take place, both included (QMR-004). */
    public record Window(
            @JsonFormat(pattern = "MM-dd") MonthDay from,
            @JsonFormat(pattern = "MM-dd") MonthDay to) {}

    /**
     * When reviewers are named: prepared, announced, and aimed at being done (QMR-102, decision
     * D17).
     */
    public record Allocation(
            @JsonFormat(pattern = "MM-dd") MonthDay prepareFrom,
            @JsonFormat(pattern = "MM-dd") MonthDay announceFrom,
            @JsonFormat(pattern = "MM-dd") MonthDay targetBy) {}

    /**
     * Centres that start after the beginning of the cycle (QMR-103, QMR-104).
     *
     * @param firstRegistrationFrom a centre is new when its first registration ever is on or after
     *     this day
     * @param nameFromDays days after the first registration from which the reviewer is to be named
     * @param nameByDays days after the first registration by which the reviewer is to be named
     * @param deferWhenAfter when the last of those days lies after this one, the next cycle is
     *     proposed
     */
    public record NewCentre(
            @JsonFormat(pattern = "MM-dd") MonthDay firstRegistrationFrom,
            int nameFromDays,
            int nameByDays,
            @JsonFormat(pattern = "MM-dd") MonthDay deferWhenAfter) {}

    /** The dates of the cycle that begins in the given calendar year. */
    public CycleDates beginningIn(int year) {
        var start = startsOn.atYear(year);
        return new CycleDates(
                start,
                startsOn.atYear(year + 1).minusDays(1),
                in(start, visitWindow.from()),
                in(start, visitWindow.to()),
                in(start, allocation.prepareFrom()),
                in(start, allocation.announceFrom()),
                in(start, allocation.targetBy()),
                in(start, visitAtRiskFrom),
                in(start, newCentre.firstRegistrationFrom()),
                in(start, newCentre.deferWhenAfter()));
    }

    /** The dates of the cycle a day belongs to. */
    public CycleDates containing(LocalDate day) {
        var thisYear = beginningIn(day.getYear());
        return day.isBefore(thisYear.startsOn()) ? beginningIn(day.getYear() - 1) : thisYear;
    }

    private static LocalDate in(LocalDate start, MonthDay day) {
        var sameYear = day.atYear(start.getYear());
        return sameYear.isBefore(start) ? day.atYear(start.getYear() + 1) : sameYear;
    }
}
