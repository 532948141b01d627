package org.touchstone.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.security.Role;

/** The two sides that agree on a date. */
@Schema(name = "VisitSide")
enum Side {
    AWARDING_ORGANISATION,
    CENTRE;

    static Side of(Role role) {
        return role.isCentreSide() ? CENTRE : AWARDING_ORGANISATION;
    }
}
