package org.touchstone.action;

import java.time.LocalDate;
import java.util.UUID;

/** An internal action as the record it came out of names it. */
public record InternalActionSummary(
        UUID id,
        String reference,
        ActionSource source,
        UUID sourceId,
        UUID ownerId,
        LocalDate dueOn,
        ActionState state) {}
