package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a decision that is, or was, in a sample. */
@Schema(name = "SampleState")
enum ItemState {
    /** To be looked at. */
    PLANNED,
    /** Looked at. */
    DONE,
    /** Taken out by the lead, with a reason; it is not drawn again. */
    REMOVED,
    /** Fell out by itself, because the decision can no longer be sampled. */
    DROPPED;

    boolean isIn() {
        return this == PLANNED || this == DONE;
    }
}
