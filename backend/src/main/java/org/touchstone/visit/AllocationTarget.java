package org.touchstone.visit;

import java.time.LocalDate;
import org.touchstone.scheme.CycleRules;

/**
 * When a centre is to learn its reviewer's name (QMR-102, QMR-103, decisions D16, D17 and D47).
 *
 * @param from the name may be expected from this day
 * @param by after this day the allocation is late
 * @param deferralProposed the centre starts so late that the next cycle is proposed
 */
record AllocationTarget(LocalDate from, LocalDate by, boolean deferralProposed) {

    /**
     * @param firstRegistration the centre's first covered registration ever, or null
     */
    static AllocationTarget of(
            Cycle cycle, CycleRules.NewCentre rules, LocalDate firstRegistration) {
        if (firstRegistration == null || firstRegistration.isBefore(cycle.newCentreFrom())) {
            return new AllocationTarget(cycle.announceFrom(), cycle.allocationBy(), false);
        }
        var by = firstRegistration.plusDays(rules.nameByDays());
        return new AllocationTarget(
                firstRegistration.plusDays(rules.nameFromDays()),
                by,
                by.isAfter(cycle.deferWhenAfter()));
    }
}
