package org.touchstone.directory;

import java.util.Optional;
import java.util.UUID;

/** Reads centres. No authorisation: the caller has decided before. */
public interface CentreDirectory {

    /**
     * @throws org.touchstone.shared.problem.NotFound if there is none
     */
    CentreSummary require(UUID id);

    Optional<CentreSummary> byNumber(String number);
}
