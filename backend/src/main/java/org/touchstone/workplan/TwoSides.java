package org.touchstone.workplan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.touchstone.shared.problem.AlreadyExists;

/** The agreement of lead and member to one thing; a change of the thing clears both. */
@Embeddable
class TwoSides {

    private Instant leadAgreedAt;
    private Instant memberAgreedAt;

    void agree(boolean asLead, Instant at) {
        if (asLead ? leadAgreedAt != null : memberAgreedAt != null) {
            throw new AlreadyExists(
                    WorkPlanProblem.AGREED_ALREADY, WorkPlanProblem.AGREED_ALREADY.sentence());
        }
        if (asLead) {
            leadAgreedAt = at;
        } else {
            memberAgreedAt = at;
        }
    }
}
