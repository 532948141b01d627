package org.touchstone.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.time.Nation;

/**
 * A deadline to be kept.
 *
 * @param rule how the date follows
 * @param anchor the day it is counted from
 * @param anchorWords what happened on that day, such as "report published"
 * @param visitId the visit it belongs to; null, as is the enrolment, for a date inside a centre
 * @param aboutType the kind of record that is due
 * @param aboutId the record
 */
public record NewDeadline(
        DueRule rule,
        LocalDate anchor,
        String anchorWords,
        Nation nation,
        UUID visitId,
        UUID enrolmentId,
        String aboutType,
        UUID aboutId) {}
