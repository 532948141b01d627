package org.touchstone.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The due day is over and the thing not done; fired the day after, and again as often as the rule
 * says. {@code step} is {@code missed} the first time, then {@code missed-2}, and so on; it serves
 * as the occasion of the notices it causes.
 */
public record DeadlineMissed(
        UUID deadlineId,
        String kind,
        UUID visitId,
        UUID enrolmentId,
        String aboutType,
        UUID aboutId,
        LocalDate dueOn,
        String step,
        LocalDate day) {}
