package org.touchstone.restriction;

import org.touchstone.shared.security.Role;

/** The two sides that agree on a remedial plan. */
enum PlanSide {
    MANAGER,
    CENTRE;

    static PlanSide of(Role role) {
        return role.isCentreSide() ? CENTRE : MANAGER;
    }
}
