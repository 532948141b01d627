package org.touchstone.enrolment;

import java.util.Map;
import java.util.UUID;

/**
 * Whether a centre is in a scheme's scope, by the latest snapshot of its registrations (QMR-018,
 * QMR-031).
 */
public interface EnrolmentScope {

    /**
     * The result under the version of the scheme that is in force today.
     *
     * @throws org.touchstone.shared.problem.NotFound if there is no such enrolment
     */
    ScopeResult of(UUID enrolmentId);

    /**
     * The results of all enrolments of an awarding organisation in the scheme of that version, by
     * enrolment, in one query: for opening a cycle.
     */
    Map<UUID, ScopeResult> ofAll(UUID aoId, UUID schemeVersionId);
}
