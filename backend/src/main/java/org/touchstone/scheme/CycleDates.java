package org.touchstone.scheme;

import java.time.LocalDate;

/**
 * The dates of one cycle; all days included, in the zone of the business (Europe/London).
 *
 * @param allocationAnnounceFrom before this day nobody outside is told who the reviewer is
 * @param allocationTargetBy soft target; later allocations are reported as late
 * @param newCentreFrom a first registration on or after this day makes a centre new in the cycle
 * @param deferWhenAfter see {@link CycleRules.NewCentre#deferWhenAfter()}
 */
public record CycleDates(
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate windowFrom,
        LocalDate windowTo,
        LocalDate allocationPrepareFrom,
        LocalDate allocationAnnounceFrom,
        LocalDate allocationTargetBy,
        LocalDate visitAtRiskFrom,
        LocalDate newCentreFrom,
        LocalDate deferWhenAfter) {

    /** Whether a visit may take place on the day (QMR-004). */
    public boolean inWindow(LocalDate day) {
        return !day.isBefore(windowFrom) && !day.isAfter(windowTo);
    }
}
