package org.touchstone.workplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a plan of an area and period stands. */
@Schema(name = "IqaPlanState")
enum PlanState {
    OPEN,
    CLOSED,
    ARCHIVED
}
