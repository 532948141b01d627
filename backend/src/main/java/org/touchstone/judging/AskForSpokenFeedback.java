package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.touchstone.shared.problem.Violation;
import org.touchstone.visit.ConductGuard;
import org.touchstone.visit.VisitSummary;

/** A visit ends with the spoken feedback on all objectives (QMR-054, QMR-151). */
@ApplicationScoped
class AskForSpokenFeedback implements ConductGuard {

    private final SpokenFeedbackRepository feedbacks;
    private final FeedbackCheck check;
    private final JudgedVisits visits;

    AskForSpokenFeedback(
            SpokenFeedbackRepository feedbacks, FeedbackCheck check, JudgedVisits visits) {
        this.feedbacks = feedbacks;
        this.check = check;
        this.visits = visits;
    }

    @Override
    public List<Violation> missingBeforeConducted(VisitSummary visit) {
        var feedback = feedbacks.findById(visit.id());
        if (feedback == null) {
            return List.of(Violation.of("/spokenFeedback", JudgingProblem.SPOKEN_FEEDBACK_MISSING));
        }
        // A level may have fallen since: then the centre must be told before everybody leaves.
        return check.notExplained(visits.of(visit), feedback.blockExplained()).stream().toList();
    }
}
