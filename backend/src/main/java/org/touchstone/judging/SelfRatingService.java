package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.scheme.Measure;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitState;

/** How a centre rates itself before the visit, set against the findings afterwards (QMR-017). */
@ApplicationScoped
class SelfRatingService {

    private final JudgedVisits visits;
    private final SelfRatings shown;
    private final SelfRatingRepository ratings;
    private final FindingRepository findings;
    private final JudgingBookRepository books;
    private final EvidenceDirectory evidence;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    SelfRatingService(
            JudgedVisits visits,
            SelfRatings shown,
            SelfRatingRepository ratings,
            FindingRepository findings,
            JudgingBookRepository books,
            EvidenceDirectory evidence,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.visits = visits;
        this.shown = shown;
        this.ratings = ratings;
        this.findings = findings;
        this.books = books;
        this.evidence = evidence;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    SelfRatingsView list(UUID visitId) {
        var visit = readable(visitId);
        var rated = ratings.byMeasure(visitId);
        var answers = publishedAnswers(visit);
        var measures = visit.rulebook().measures().toList();
        var linked =
                evidence.linked(
                        visitId,
                        FindingService.EVIDENCE_SUBJECT,
                        measures.stream().map(Measure::ref).toList());
        return new SelfRatingsView(
                visitId,
                visit.rulebook().scheme(),
                visit.rulebook().version(),
                visit.isReported(),
                measures.stream()
                        .map(
                                measure ->
                                        view(
                                                visit,
                                                measure,
                                                rated.get(measure.ref()),
                                                answers.get(measure.ref()),
                                                linked.getOrDefault(measure.ref(), List.of())
                                                        .size()))
                        .toList(),
                Command.when(
                        isBeforeVisit(visit)
                                && viewer.holdsOn(visit.visit().ownership(), Role.CENTRE_CONTACT),
                        () -> Command.open("save-self-rating")));
    }

    @Transactional
    SelfRatingView get(UUID visitId, String ref) {
        var visit = readable(visitId);
        return view(visit, visit.measure(ref));
    }

    /** Saves the centre's rating of a measure, until the visit begins. */
    @Transactional
    SelfRatingView save(UUID visitId, String ref, SaveSelfRating request) {
        var visit = visits.visible(visitId);
        if (!isBeforeVisit(visit)) {
            throw new NotAllowedInState(
                    visit.visit().state(),
                    JudgingProblem.SELF_RATING_CLOSED,
                    "The visit has begun, so the self-rating stands as it is.");
        }
        books.hold(visitId);
        var measure = visit.measure(ref);
        var existing = ratings.of(visitId, ref);
        precondition.matches(existing.map(SelfRating::version).orElse(0L));
        var code = Texts.orNull(request.rating());
        if (code != null) {
            visit.finding(code);
        }
        var rating = existing.orElseGet(() -> new SelfRating(visitId, ref));
        var rated =
                rating.rate(
                        visit,
                        code,
                        Texts.orNull(request.note()),
                        viewer.personId(),
                        clock.instant());
        ratings.persistAndFlush(rating);
        rated.ifPresent(events::fire);
        return view(visit, measure);
    }

    private JudgedVisit readable(UUID visitId) {
        var visit = visits.visible(visitId);
        if (!shown.isShownToCaller(visit)) {
            throw new NotFound("self-rating");
        }
        return visit;
    }

    private static boolean isBeforeVisit(JudgedVisit visit) {
        return visit.visit().state().compareTo(VisitState.IN_PROGRESS) < 0;
    }

    private Map<String, String> publishedAnswers(JudgedVisit visit) {
        return visit.isReported() ? findings.answers(visit.id()) : Map.of();
    }

    private SelfRatingView view(JudgedVisit visit, Measure measure) {
        return view(
                visit,
                measure,
                ratings.of(visit.id(), measure.ref()).orElse(null),
                publishedAnswers(visit).get(measure.ref()),
                evidence.linked(visit.id(), FindingService.EVIDENCE_SUBJECT, List.of(measure.ref()))
                        .getOrDefault(measure.ref(), List.of())
                        .size());
    }

    private static SelfRatingView view(
            JudgedVisit visit,
            Measure measure,
            SelfRating rating,
            String finding,
            int evidenceCount) {
        return new SelfRatingView(
                visit.id(),
                measure.ref(),
                visit.rulebook().objectiveOf(measure.ref()).code(),
                measure.statement(),
                rating == null ? null : rating.rating(),
                rating == null ? null : rating.note(),
                finding,
                evidenceCount,
                rating == null ? null : rating.savedAt(),
                rating == null ? 0 : rating.version());
    }
}
