package org.touchstone.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.Violation;

/**
 * What holds for a programme however it comes here, by a form or from the centre's own system.
 *
 * @param sites of the centre
 * @param staff those of the people named who work at the centre
 */
record ProgrammeRules(Set<UUID> sites, Set<UUID> staff) {

    /** Every rule that the details break; {@code at} is the pointer to them. */
    List<Violation> broken(String at, Programme.Details details) {
        var broken = new ArrayList<Violation>();
        if (details.siteId() != null && !sites.contains(details.siteId())) {
            broken.add(Violation.of(at + "/siteId", EnrolmentProblem.UNKNOWN_SITE));
        }
        if (details.leaderId() != null && !staff.contains(details.leaderId())) {
            broken.add(Violation.of(at + "/leaderId", EnrolmentProblem.UNKNOWN_STAFF));
        }
        for (var duty : details.duties().entrySet()) {
            if (duty.getValue() == null || !staff.contains(duty.getValue())) {
                broken.add(
                        Violation.of(
                                at + "/duties/" + duty.getKey(), EnrolmentProblem.UNKNOWN_STAFF));
            }
        }
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            broken.add(Violation.of(at + "/endsOn", EnrolmentProblem.ENDS_BEFORE_START));
        }
        return broken;
    }
}
