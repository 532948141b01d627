package org.touchstone.engagement;

import java.util.UUID;

/** What downstream features tell the engagement document about their part. */
public interface EngagementProgress {

    /**
     * The report of the visit was handed in: whatever the document says by now is the record of the
     * cycle. Does nothing when it is locked or there is none.
     */
    void reportHandedIn(UUID visitId);
}
