package org.touchstone.restriction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one objective's recommendation. */
@Schema(name = "CertificationBlockGroundState")
enum GroundState {
    /** Waits for the quality manager. */
    RECOMMENDED,
    /** The level stays: the objective is a ground of the block. */
    KEPT,
    /** The level was raised: no ground any more. */
    RAISED
}
