package org.touchstone.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads assessments. No authorisation: the caller has decided before. */
public interface AssessmentDirectory {

    /**
     * Every assessment on these programmes, withdrawn ones too, in no order. A large centre has
     * some hundred thousand.
     */
    List<Fact> on(UUID centreId, Collection<UUID> programmes);

    /** An assessment of the centre. */
    Optional<Fact> find(UUID centreId, UUID id);

    /**
     * An assessment.
     *
     * @param learner the centre's reference
     * @param siteId null where the centre does not say
     */
    record Fact(
            UUID id,
            String learner,
            UUID programmeId,
            String unit,
            UUID assessorId,
            AssessmentMethod method,
            UUID siteId,
            AssessmentState state) {}
}
