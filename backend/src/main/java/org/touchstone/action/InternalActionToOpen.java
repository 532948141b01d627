package org.touchstone.action;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that somebody of a centre is to do by a day.
 *
 * @param source what it came out of
 * @param sourceId the record it came out of; one record may open several
 * @param text what is to be done, at most 4000 characters
 * @param ownerId who does it
 * @param verifierId who accepts it as done, and is never the owner
 * @param dueOn the day by which it is done
 */
public record InternalActionToOpen(
        UUID centreId,
        ActionSource source,
        UUID sourceId,
        String text,
        UUID ownerId,
        UUID verifierId,
        LocalDate dueOn) {}
