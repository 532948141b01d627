package org.touchstone.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads enrolments. Unless a method says otherwise the caller has decided who may read. */
public interface EnrolmentDirectory {

    /**
     * @throws org.touchstone.shared.problem.NotFound if there is none
     */
    EnrolmentSummary require(UUID id);

    /** The enrolment of that centre in that scheme. */
    Optional<EnrolmentSummary> of(UUID centreId, String schemeCode);

    /** The enrolments of that centre in all schemes. */
    List<EnrolmentSummary> of(UUID centreId);

    /**
     * The enrolment, if a role of the current operation opens it to the caller.
     *
     * @throws org.touchstone.shared.problem.NotFound if not
     */
    EnrolmentSummary requireVisible(UUID id);
}
