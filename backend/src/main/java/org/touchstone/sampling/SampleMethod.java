package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an internal quality assurer looked at a decision (IQA-026). */
@Schema(name = "SampleMethod")
enum SampleMethod {
    WORK_REVIEW,
    RECORDS_REVIEW,
    OBSERVATION,
    RECORDING,
    LEARNER_INTERVIEW,
    ASSESSOR_DISCUSSION,
    OTHER
}
