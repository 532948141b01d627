package org.touchstone.shared.security;

import java.util.UUID;

/**
 * Whose row it is. Null parts do not apply: a centre's private record has no awarding organisation,
 * and nobody of an awarding organisation sees it.
 */
public record Ownership(UUID aoId, UUID regionId, UUID centreId, UUID enrolmentId) {

    /** A record that belongs to the centre alone. */
    public static Ownership ofCentre(UUID centreId) {
        return new Ownership(null, null, centreId, null);
    }

    /** A record that belongs to the awarding organisation alone. */
    public static Ownership ofAwardingOrganisation(UUID aoId) {
        return new Ownership(aoId, null, null, null);
    }
}
