package org.touchstone.standardisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a standardisation event stands. */
@Schema(name = "StandardisationState")
enum StandardisationState {
    PLANNED,
    HELD,
    CANCELLED
}
