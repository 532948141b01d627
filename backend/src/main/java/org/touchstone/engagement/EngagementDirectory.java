package org.touchstone.engagement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads engagement documents for other features. No authorisation: the caller has decided before.
 */
public interface EngagementDirectory {

    /**
     * What others know of a document: the reflection is the general statement of strengths and of
     * weaknesses (QMR-001, QMR-116).
     */
    record Summary(
            UUID id,
            UUID visitId,
            EngagementState state,
            Instant submittedAt,
            String strengths,
            String weaknesses) {}

    /** The document of the visit. */
    Optional<Summary> ofVisit(UUID visitId);
}
