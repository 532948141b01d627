package org.touchstone.enrolment;

import java.util.Optional;
import java.util.UUID;

/** Reads enrolments. No authorisation: the caller has decided before. */
public interface EnrolmentDirectory {

    /**
     * @throws org.touchstone.shared.problem.NotFound if there is none
     */
    EnrolmentSummary require(UUID id);

    /** The enrolment of that centre in that scheme. */
    Optional<EnrolmentSummary> of(UUID centreId, String schemeCode);
}
