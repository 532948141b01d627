package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out when work was assessed again after a disagreement (IQA-027). */
@Schema(name = "SampleReassessmentOutcome")
enum ReassessmentOutcome {
    /** The assessor's decision stands after all. */
    UPHELD,
    /** Achieved, with work that was added. */
    ACHIEVED_AFTER_MORE_WORK,
    /** Changed to not achieved. */
    NOT_ACHIEVED
}
