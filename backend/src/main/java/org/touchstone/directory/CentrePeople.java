package org.touchstone.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The staff of a centre as other features know them, today by the business clock. No authorisation:
 * the caller has decided before.
 */
public interface CentrePeople {

    /** The nominee in office (QMR-073); empty while the post is vacant. */
    Optional<PersonSummary> nominee(UUID centreId);

    /** The head of centre in office. */
    Optional<PersonSummary> head(UUID centreId);

    /**
     * Who gets the centre's mails: the nominee, or the head of centre while that post is vacant
     * (QMR-076, QMR-077); empty if the centre has neither.
     */
    default Optional<PersonSummary> contact(UUID centreId) {
        return nominee(centreId).or(() -> head(centreId));
    }

    /** Whether the centre has no nominee in office (QMR-077). */
    default boolean isNomineeVacant(UUID centreId) {
        return nominee(centreId).isEmpty();
    }

    /** Whether the person holds a role of the centre or is on its list of practitioners today. */
    boolean isStaff(UUID centreId, UUID personId);

    /** Those who deliver at the centre today, by name (QMR-090). */
    List<CentrePractitioner> practitioners(UUID centreId);

    /**
     * The people whom the centre's own system sent as its staff, by that system's keys; also those
     * who left. Unknown keys are missing. In one query.
     */
    Map<String, UUID> peopleByStaffKeys(UUID centreId, Collection<String> keys);

    /**
     * A member of staff who delivers.
     *
     * @param roles codes of the scheme's practitioner roles, such as {@code TEACHER}
     * @param programmes ids of the programmes they work on
     * @param levels codes of the levels of these programmes, such as {@code L3}
     * @param subjectAreas of these programmes
     * @param version of the record, for the entity tag
     */
    record CentrePractitioner(
            UUID practitionerId,
            PersonSummary person,
            Set<String> roles,
            Set<UUID> programmes,
            Set<String> levels,
            Set<String> subjectAreas,
            long version) {}
}
