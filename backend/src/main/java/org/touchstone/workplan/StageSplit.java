package org.touchstone.workplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Over what the interim share is counted (IQA-072). */
@Schema(name = "StageSplit")
public enum StageSplit {
    OVERALL,
    PER_LEARNER
}
