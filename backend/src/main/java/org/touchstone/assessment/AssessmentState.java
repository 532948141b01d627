package org.touchstone.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner is with a unit. */
@Schema(name = "AssessmentState")
public enum AssessmentState {
    /** The learner works on it; it can still be looked at on the way. */
    IN_PROGRESS,
    /** The assessor has decided. */
    ASSESSED,
    /** The learner left before the end. */
    WITHDRAWN,
    /** The learner's certificate has been claimed. */
    CERTIFICATED
}
