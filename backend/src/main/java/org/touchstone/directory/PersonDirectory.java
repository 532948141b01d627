package org.touchstone.directory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Reads people. No authorisation: the caller has decided before. */
public interface PersonDirectory {

    /**
     * @throws org.touchstone.shared.problem.NotFound if there is none
     */
    PersonSummary require(UUID id);

    /** Those of the ids that exist, in one query. Null ids are passed over. */
    Map<UUID, PersonSummary> byIds(Collection<UUID> ids);
}
