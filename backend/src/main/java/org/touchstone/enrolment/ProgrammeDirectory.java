package org.touchstone.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.scheme.QualificationLevel;

/**
 * Reads the programmes of a centre under a scheme, and who works on them. No authorisation: the
 * caller has decided before.
 */
public interface ProgrammeDirectory {

    /** The programmes that run today, by title. */
    List<ProgrammeSummary> ofEnrolment(UUID enrolmentId);

    /**
     * A programme, running or not.
     *
     * @throws org.touchstone.shared.problem.NotFound if there is none
     */
    ProgrammeSummary require(UUID programmeId);

    /** Whether the person leads the programme or is in its team (QMR-096). */
    boolean worksOn(UUID personId, UUID programmeId);

    /**
     * The programmes that the centre's own system sent, under whatever scheme, by that system's
     * keys. Unknown keys are missing. In one query.
     */
    Map<String, UUID> idsBySenderKeys(UUID centreId, Collection<String> keys);

    /** The programmes of the centre on which the person works. */
    Set<UUID> of(UUID personId, UUID centreId);

    /**
     * A programme.
     *
     * @param family code of the qualification's family, such as {@code NQF}
     * @param covered whether the scheme looks at its qualification
     * @param leaderId null while nobody leads it (QMR-097)
     */
    record ProgrammeSummary(
            UUID id,
            UUID enrolmentId,
            UUID centreId,
            UUID qualificationId,
            String title,
            QualificationLevel level,
            String family,
            String subjectArea,
            boolean covered,
            UUID leaderId) {}
}
