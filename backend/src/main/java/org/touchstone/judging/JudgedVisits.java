package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.enrolment.EnrolmentScope;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitState;
import org.touchstone.visit.VisitSummary;

/** Opens visits for judging: who may read, who may write, and until when. */
@ApplicationScoped
class JudgedVisits {

    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final EnrolmentScope scope;
    private final JudgingBookRepository books;
    private final Viewer viewer;

    JudgedVisits(
            VisitDirectory visits,
            SchemeDirectory schemes,
            EnrolmentScope scope,
            JudgingBookRepository books,
            Viewer viewer) {
        this.visits = visits;
        this.schemes = schemes;
        this.scope = scope;
        this.books = books;
        this.viewer = viewer;
    }

    /** For reactions and other features, who have decided before. */
    JudgedVisit of(UUID visitId) {
        return of(visits.require(visitId));
    }

    /** For guards that hold the visit already. */
    JudgedVisit of(VisitSummary visit) {
        return new JudgedVisit(
                visit,
                schemes.version(visit.schemeVersionId()).rulebook(),
                scope.of(visit.enrolment().id()).employerEngagement());
    }

    /** A visit that is the caller's to see, whatever is shown of it. */
    JudgedVisit visible(UUID visitId) {
        return of(visits.requireVisible(visitId));
    }

    /**
     * A visit whose findings and judgements the caller may read: the centre only once its report is
     * published (QMR-171).
     *
     * @param what the kind of record in words, for the refusal
     * @throws NotFound otherwise
     */
    JudgedVisit readable(UUID visitId, String what) {
        var judged = visible(visitId);
        if (callerIsOfCentre() && !judged.isReported()) {
            throw new NotFound(what);
        }
        return judged;
    }

    /**
     * A visit that the caller judges now: they are its allocated reviewer (QMR-052), it goes on or
     * its report is being written. Held until the transaction ends.
     *
     * @throws NotFound if the caller is not its reviewer
     * @throws NotAllowedInState if it is too early or too late
     */
    JudgedVisit writable(UUID visitId) {
        var judged = visible(visitId);
        if (!callerIsReviewerOf(judged.visit())) {
            throw new NotFound("visit");
        }
        if (!judged.visit().state().isJudged()) {
            throw new NotAllowedInState(
                    judged.visit().state(),
                    JudgingProblem.NOT_BEING_JUDGED,
                    judged.visit().state().compareTo(VisitState.IN_PROGRESS) < 0
                            ? "The visit has not begun yet. Start the visit, then write down what you find."
                            : "The visit is over and its report is out. Findings stand as they were handed in.");
        }
        if (books.hold(visitId).isFinal()) {
            throw new NotAllowedInState(
                    judged.visit().state(),
                    JudgingProblem.JUDGING_IS_FINAL,
                    JudgingProblem.JUDGING_IS_FINAL.sentence());
        }
        return judged;
    }

    /** Whether {@link #writable} would let the caller through. */
    boolean isWritable(JudgedVisit judged) {
        return callerIsReviewerOf(judged.visit())
                && judged.visit().state().isJudged()
                && !books.isFinal(judged.id());
    }

    /** Whether the caller acts for the centre. */
    boolean callerIsOfCentre() {
        return viewer.actingAs().filter(Role::isCentreSide).isPresent();
    }

    private boolean callerIsReviewerOf(VisitSummary visit) {
        return viewer.person().filter(person -> person.equals(visit.reviewerId())).isPresent()
                && viewer.actingAs().filter(role -> role == Role.REVIEWER).isPresent();
    }
}
