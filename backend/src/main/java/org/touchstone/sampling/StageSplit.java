package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Over what the interim share is counted (IQA-072). */
@Schema(name = "StageSplit")
enum StageSplit {
    OVERALL,
    PER_LEARNER
}
