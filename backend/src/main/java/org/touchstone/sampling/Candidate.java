package org.touchstone.sampling;

import java.util.UUID;

/**
 * A decision that could be sampled: one assessor judged, or will judge, one learner's work for one
 * unit by one method.
 *
 * @param id of the decision, unique in the population
 * @param learner the centre's reference of the learner, never a name
 * @param unit the code of the unit
 * @param method how it was assessed, such as OBSERVATION
 * @param site where, null if the centre does not say
 * @param finished whether the decision is made: it can no longer be looked at on the way
 * @param barred why it cannot be sampled, null if it can
 */
record Candidate(
        UUID id,
        UUID assessorId,
        UUID programmeId,
        String learner,
        String unit,
        String method,
        UUID site,
        boolean finished,
        BarredBecause barred) {

    Stratum stratum() {
        return new Stratum(assessorId, programmeId);
    }

    boolean isEligible() {
        return barred == null;
    }
}
