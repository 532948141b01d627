package org.touchstone.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.scheme.QualificationLevel;

/**
 * Reads what a centre is approved for (QMR-037). No authorisation: the caller has decided before.
 */
public interface ApprovalDirectory {

    /** The approvals of the enrolment, by title. */
    List<ApprovalSummary> of(UUID enrolmentId);

    /** The recognition of the centre by the awarding organisation, if it is on record. */
    Optional<RecognitionSummary> recognition(UUID enrolmentId);

    /** An approval to offer one qualification. {@code endedOn} is null while it lasts. */
    record ApprovalSummary(
            UUID id,
            UUID qualificationId,
            String number,
            String title,
            QualificationLevel level,
            ApprovalStatus status,
            LocalDate approvedOn,
            LocalDate endedOn) {}

    /**
     * The recognition of a centre.
     *
     * @param edition of the terms the centre agreed to
     * @param currentEdition of the terms in force today; the centre agrees anew when they differ
     *     (QMR-039)
     */
    record RecognitionSummary(
            LocalDate recognisedOn,
            String edition,
            LocalDate agreedOn,
            UUID currentTermsId,
            String currentEdition) {}
}
