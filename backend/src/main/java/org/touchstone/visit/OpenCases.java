package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/**
 * Which reviewers see the cases of an enrolment: the one last named, and whoever still has an
 * earlier visit that is not over. Everybody else's assignment ends at once (QMR-107).
 */
@ApplicationScoped
class OpenCases {

    private final VisitRepository visits;
    private final Assignments assignments;

    OpenCases(VisitRepository visits, Assignments assignments) {
        this.visits = visits;
        this.assignments = assignments;
    }

    /** Opens the cases to the reviewer who was named, and closes them to those before. */
    void handOver(UUID enrolmentId, UUID previousId, UUID reviewerId) {
        assignments.give(reviewerId, Role.REVIEWER, Target.ENROLMENT, enrolmentId);
        if (previousId != null) {
            closeTo(previousId, enrolmentId);
        }
        closeToEarlier(enrolmentId);
    }

    /** Closes the cases to reviewers of earlier visits who have nothing to do there any more. */
    void closeToEarlier(UUID enrolmentId) {
        visits.ofEnrolment(enrolmentId).stream()
                .map(Visit::reviewerId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(reviewer -> closeTo(reviewer, enrolmentId));
    }

    private void closeTo(UUID reviewerId, UUID enrolmentId) {
        var withReviewer =
                visits.ofEnrolment(enrolmentId).stream()
                        .filter(visit -> visit.reviewerId() != null)
                        .toList();
        var needed =
                withReviewer.stream().limit(1).anyMatch(newest -> isOf(newest, reviewerId))
                        || withReviewer.stream()
                                .anyMatch(
                                        visit ->
                                                isOf(visit, reviewerId) && !visit.state().isOver());
        if (!needed) {
            assignments.end(reviewerId, Role.REVIEWER, Target.ENROLMENT, enrolmentId);
        }
    }

    private static boolean isOf(Visit visit, UUID reviewerId) {
        return visit.reviewerId().equals(reviewerId);
    }
}
