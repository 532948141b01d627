package org.touchstone.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How work is assessed. */
@Schema(name = "AssessmentMethod")
public enum AssessmentMethod {
    ASSIGNMENT,
    OBSERVATION,
    WORK_PRODUCT,
    DISCUSSION,
    QUESTIONING,
    WITNESS_TESTIMONY,
    PRIOR_LEARNING,
    EXAMINATION,
    OTHER
}
