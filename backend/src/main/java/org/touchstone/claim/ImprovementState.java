package org.touchstone.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an improvement action stands. */
@Schema(name = "ImprovementState")
enum ImprovementState {
    OPEN,
    DONE,
    WITHDRAWN
}
