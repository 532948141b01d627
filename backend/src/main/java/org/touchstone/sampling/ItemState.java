package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a decision that is, or was, in a sample. */
@Schema(name = "SampleState")
enum ItemState {
    /** To be looked at. */
    PLANNED,
    /** Looked at by somebody without a verified qualification; does not count yet (IQA-075). */
    AWAITING_COUNTERSIGNATURE,
    /** Looked at. */
    DONE,
    /** Taken out by the lead, with a reason; it is not drawn again. */
    REMOVED,
    /** Fell out by itself, because the decision can no longer be sampled. */
    DROPPED;

    boolean isIn() {
        return this == PLANNED || this == AWAITING_COUNTERSIGNATURE || this == DONE;
    }

    /** Whether it is still to be looked at. */
    boolean isOpen() {
        return this == PLANNED;
    }

    /** Whether somebody looked at it, whether it counts yet or not. */
    boolean isLookedAt() {
        return this == AWAITING_COUNTERSIGNATURE || this == DONE;
    }
}
