package org.touchstone.restriction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the two sides are with the remedial plan; derived from who has agreed. */
@Schema(name = "RemedialPlanState")
enum PlanState {
    NONE,
    WAITS_FOR_CENTRE,
    WAITS_FOR_MANAGER,
    AGREED
}
