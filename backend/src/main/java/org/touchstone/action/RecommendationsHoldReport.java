package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.report.SubmissionGuard;
import org.touchstone.shared.problem.Violation;
import org.touchstone.visit.VisitSummary;

/** A report waits until every earlier recommendation was looked at again (QMR-204). */
@ApplicationScoped
class RecommendationsHoldReport implements SubmissionGuard {

    private final RecommendationRepository recommendations;

    RecommendationsHoldReport(RecommendationRepository recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public List<Violation> missingBeforeSubmission(VisitSummary visit) {
        return recommendations.unreviewedBefore(visit.enrolment().id(), visit.id()).stream()
                .map(
                        open ->
                                new Violation(
                                        "/recommendations/" + open.id(),
                                        ActionProblem.RECOMMENDATION_NOT_REVIEWED,
                                        "Say what became of recommendation "
                                                + open.reference()
                                                + " of an earlier visit."))
                .toList();
    }
}
