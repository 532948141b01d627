package org.touchstone.claim;

import java.util.UUID;

/**
 * A result that must not be claimed for the time being.
 *
 * @param learner the centre's reference, never a name
 * @param unit its code
 * @param reason for whoever wants to claim, at most 500 characters; no judgement of a person
 * @param sourceId the record it came out of; it holds one result at a time
 */
public record HoldToPlace(
        UUID centreId,
        UUID programmeId,
        String learner,
        String unit,
        String reason,
        UUID sourceId) {}
