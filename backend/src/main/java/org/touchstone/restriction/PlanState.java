package org.touchstone.restriction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the two sides are with the remedial plan; derived from who has agreed. */
@Schema(name = "RemedialPlanState")
enum PlanState {
    NONE,
    WAITS_FOR_CENTRE,
    WAITS_FOR_MANAGER,
    AGREED;

    static PlanState of(boolean byManager, boolean byCentre, boolean agreed) {
        if (agreed) {
            return AGREED;
        }
        if (byManager) {
            return WAITS_FOR_CENTRE;
        }
        return byCentre ? WAITS_FOR_MANAGER : NONE;
    }
}
