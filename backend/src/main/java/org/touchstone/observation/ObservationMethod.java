package org.touchstone.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an assessor's work is observed. */
@Schema(name = "ObservationMethod")
enum ObservationMethod {
    ASSESSMENT,
    PLANNING,
    FEEDBACK_TO_LEARNER,
    REVIEW_WITH_LEARNER,
    OTHER
}
