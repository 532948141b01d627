package org.touchstone.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads centres. Unless a method says otherwise the caller has decided who may read. */
public interface CentreDirectory {

    /**
     * @throws org.touchstone.shared.problem.NotFound if there is none
     */
    CentreSummary require(UUID id);

    Optional<CentreSummary> byNumber(String number);

    /** Those of the ids that exist, in one query. */
    Map<UUID, CentreSummary> byIds(Collection<UUID> ids);

    /**
     * The centre of that id or number, if a role of the current operation opens it to the caller.
     *
     * @throws org.touchstone.shared.problem.NotFound if not
     */
    CentreSummary requireVisible(String idOrNumber);
}
