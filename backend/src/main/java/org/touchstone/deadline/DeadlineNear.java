package org.touchstone.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder falls due: the deadline is still open and its due day near. {@code step} names the
 * reminder, such as {@code before-5}, and serves as the occasion of the notices it causes. Not an
 * audited fact: what people are told is a notice.
 */
public record DeadlineNear(
        UUID deadlineId,
        String kind,
        UUID visitId,
        UUID enrolmentId,
        String aboutType,
        UUID aboutId,
        LocalDate dueOn,
        String step,
        LocalDate day) {}
