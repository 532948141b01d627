package org.touchstone.unitevidence;

import java.util.List;
import java.util.UUID;

/** Offers records for the evidence map; the feature that keeps them implements it. */
public interface EvidencingRecords {

    /**
     * What the caller can show of their work as lead at that centre, newest first, at most 300. The
     * title says nothing that somebody else wrote about a person, and names nobody.
     */
    List<EvidencingRecord> ofLead(UUID personId, UUID centreId);
}
