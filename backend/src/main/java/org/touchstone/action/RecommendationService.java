package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.judging.JudgingDirectory;
import org.touchstone.judging.JudgingResult;
import org.touchstone.judging.PointKind;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** What people do with recommendations. */
@ApplicationScoped
class RecommendationService {

    private final RecommendationRepository recommendations;
    private final RecommendationReading reading;
    private final ActionAccess access;
    private final VisitDirectory visits;
    private final JudgingDirectory judging;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> happened;

    RecommendationService(
            RecommendationRepository recommendations,
            RecommendationReading reading,
            ActionAccess access,
            VisitDirectory visits,
            JudgingDirectory judging,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> happened) {
        this.recommendations = recommendations;
        this.reading = reading;
        this.access = access;
        this.visits = visits;
        this.judging = judging;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.happened = happened;
    }

    private record Opened(Recommendation recommendation, VisitSummary visit, Role role) {}

    private Opened open(UUID id) {
        var recommendation = recommendations.require(id);
        var visit = visits.require(recommendation.visitId());
        var role = access.requireRecommendation(visit.ownership());
        precondition.matches(recommendation.version());
        return new Opened(recommendation, visit, role);
    }

    /** The centre takes it up (QMR-203). */
    @Transactional
    RecommendationView start(UUID id, ActionRequests.Progress request) {
        var opened = open(id);
        var text = request.text().strip();
        happened.fire(opened.recommendation().start(opened.visit(), text, clock.instant()));
        return said(opened, NoteKind.STARTED, text);
    }

    /** The centre decides against it and says why: advice need not be followed (QMR-203). */
    @Transactional
    RecommendationView decline(UUID id, ActionRequests.Reason request) {
        var opened = open(id);
        var reason = request.reason().strip();
        happened.fire(opened.recommendation().decline(opened.visit(), reason, clock.instant()));
        return said(opened, NoteKind.DECLINED, reason);
    }

    /** The centre says how far it is; of its own accord during the year (D27). */
    @Transactional
    RecommendationView postProgress(UUID id, ActionRequests.Progress request) {
        var opened = open(id);
        var text = request.text().strip();
        happened.fire(opened.recommendation().progress(opened.visit(), text, clock.instant()));
        return said(opened, NoteKind.PROGRESS, text);
    }

    /** The next visit looks at it (QMR-057, QMR-204). */
    @Transactional
    RecommendationView review(UUID id, ActionRequests.Review request) {
        var opened = open(id);
        var at = visits.require(request.visitId());
        if (!at.enrolment().id().equals(opened.visit().enrolment().id())
                || at.id().equals(opened.visit().id())) {
            throw new NotFound("later visit of this centre");
        }
        if (!at.state().isJudged()) {
            throw new NotAllowedInState(
                    at.state(),
                    ActionProblem.NEXT_VISIT_NOT_STARTED,
                    "A recommendation is looked at from the start of the next visit until its report is handed in; that visit is "
                            + at.state()
                            + ".");
        }
        if (!request.outcome().leavesSomething() && judging.takenFurther(at.id(), id).isPresent()) {
            throw new NotAllowedInState(
                    opened.recommendation().state(),
                    ActionProblem.ALREADY_TAKEN_FURTHER,
                    "The report being written takes this recommendation further. Remove that point among the visit's judgements first.");
        }
        var note = request.note() == null ? "" : request.note().strip();
        happened.fire(
                opened.recommendation()
                        .review(
                                opened.visit(),
                                at,
                                request.outcome(),
                                note,
                                viewer.personId(),
                                LocalDate.now(clock),
                                clock.instant()));
        return said(opened, NoteKind.REVIEWED, note);
    }

    /**
     * What was not carried out goes into the report being written again, as a recommendation or as
     * an essential action. The new record opens with that report, and this one closes then
     * (QMR-205).
     */
    @Transactional
    RecommendationView takeFurther(UUID id, PointKind kind, ActionRequests.TakeFurther request) {
        var opened = open(id);
        var recommendation = opened.recommendation();
        if (recommendation.state() != RecommendationState.REVIEWED
                || !recommendation.outcome().leavesSomething()) {
            throw new NotAllowedInState(
                    recommendation.state(),
                    ActionProblem.NOTHING_LEFT_TO_DO,
                    "First say on this visit that the recommendation was not, or only partly, carried out.");
        }
        var at = recommendation.reviewedVisitId();
        if (judging.takenFurther(at, id).isPresent()) {
            throw new NotAllowedInState(
                    recommendation.state(),
                    ActionProblem.ALREADY_TAKEN_FURTHER,
                    "The report being written takes this recommendation further already. Change or remove that point among the visit's judgements.");
        }
        judging.takeFurther(
                at,
                new JudgingResult.Point(
                        id,
                        kind,
                        recommendation.objective(),
                        recommendation.measure(),
                        recommendation.words(),
                        recommendation.levelTag(),
                        recommendation.subjectTag(),
                        null),
                request.text().strip());
        recommendations.flush();
        return reading.view(recommendation, opened.visit());
    }

    private RecommendationView said(Opened opened, NoteKind kind, String text) {
        recommendations.say(
                new RecommendationNote(
                        opened.recommendation(),
                        kind,
                        text,
                        viewer.personId(),
                        opened.role(),
                        clock.instant()));
        recommendations.flush();
        return reading.view(opened.recommendation(), opened.visit());
    }
}
