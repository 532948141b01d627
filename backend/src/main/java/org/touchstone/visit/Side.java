package org.touchstone.visit;

import org.touchstone.shared.security.Role;

/** The two sides that agree on a date. */
enum Side {
    AWARDING_ORGANISATION,
    CENTRE;

    static Side of(Role role) {
        return role.isCentreSide() ? CENTRE : AWARDING_ORGANISATION;
    }
}
