package org.touchstone.workplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What led to a change of a plan (IQA-062). */
@Schema(name = "IqaChangeTrigger")
enum ChangeTrigger {
    MONITORING_RECORD,
    FINDING,
    OBJECTIVE,
    ABSENCE,
    EXTERNAL_ACTION,
    REVIEW,
    /** Something outside that raised a flag "plan may need review". */
    FLAG,
    OTHER
}
