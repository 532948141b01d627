package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a decision is looked at: while the learner still works, or at the end (IQA-072). */
@Schema(name = "SampleStage")
enum SampleStage {
    INTERIM,
    SUMMATIVE
}
