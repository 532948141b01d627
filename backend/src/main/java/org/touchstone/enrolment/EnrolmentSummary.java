package org.touchstone.enrolment;

import java.util.UUID;
import org.touchstone.directory.CentreSummary;
import org.touchstone.shared.security.Ownership;

/** A centre under a scheme as other features know it. */
public record EnrolmentSummary(UUID id, UUID aoId, CentreSummary centre, String schemeCode) {

    /** Whose the rows below this enrolment are. */
    public Ownership ownership() {
        return new Ownership(aoId, centre.regionId(), centre.id(), id);
    }
}
