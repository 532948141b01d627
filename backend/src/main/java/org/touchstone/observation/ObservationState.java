package org.touchstone.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an observation is. */
@Schema(name = "ObservationState")
enum ObservationState {
    PLANNED,
    DONE,
    CANCELLED
}
