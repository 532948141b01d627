package org.touchstone.directory;

import java.util.List;
import java.util.UUID;

/** Reads consortia. No authorisation: the caller has decided before. */
public interface Consortia {

    /** The consortia that the centre leads or is a member of, by name (QMR-047). */
    List<ConsortiumSummary> of(UUID centreId);

    /**
     * A consortium as its members' reviewers see it. Each member answers for its own learners; the
     * lead takes none of that over (QMR-043).
     *
     * @param lead the centre that was named lead when the consortium was approved
     * @param members all other centres, by number
     */
    record ConsortiumSummary(
            UUID id, String name, CentreSummary lead, List<CentreSummary> members) {}
}
