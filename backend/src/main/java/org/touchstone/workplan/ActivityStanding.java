package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an activity was carried out. */
@Schema(name = "IqaActivityDone")
record ActivityStanding(
        @Schema(required = true) UUID activityId,
        @Schema(required = true, examples = "2026-10-14") LocalDate doneOn,
        @Schema(required = true) UUID recordedBy) {}
