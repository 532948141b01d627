package org.touchstone.unitevidence;

import java.util.List;
import java.util.UUID;

/** Offers records for the evidence map; the feature that keeps them implements it. */
public interface EvidencingRecords {

    /**
     * The condition that an area of that column belongs to {@code :centre} and {@code :me} leads or
     * led it; to be formatted with the column.
     */
    String LED =
            "%s in (select l.area_id from work_plan_area_lead l join work_plan_area o on o.id = l.area_id"
                    + " where l.person_id = :me and o.centre_id = :centre)";

    /**
     * What the caller can show of their work as lead at that centre, newest first, at most 300. The
     * title says nothing that somebody else wrote about a person, and names nobody.
     */
    List<EvidencingRecord> ofLead(UUID personId, UUID centreId);
}
