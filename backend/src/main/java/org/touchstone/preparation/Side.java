package org.touchstone.preparation;

import org.touchstone.shared.security.Role;

/** The two sides that prepare a visit together. */
enum Side {
    AWARDING_ORGANISATION,
    CENTRE;

    static Side of(Role role) {
        return role.isCentreSide() ? CENTRE : AWARDING_ORGANISATION;
    }

    Side other() {
        return this == CENTRE ? AWARDING_ORGANISATION : CENTRE;
    }
}
