package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.scheme.Objective;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Violation;

/** What judging tells the report, and what the report asks of it. */
@ApplicationScoped
class JudgingRecords implements JudgingDirectory {

    private final JudgedVisits visits;
    private final JudgingBookRepository books;
    private final FindingRepository findings;
    private final ItemSeenRepository items;
    private final JudgementRepository judgements;
    private final ReportPointRepository points;
    private final PointService noting;
    private final SpokenFeedbackRepository feedbacks;
    private final FeedbackCheck feedbackCheck;
    private final Clock clock;
    private final Event<DomainEvent> events;

    JudgingRecords(
            JudgedVisits visits,
            JudgingBookRepository books,
            FindingRepository findings,
            ItemSeenRepository items,
            JudgementRepository judgements,
            ReportPointRepository points,
            PointService noting,
            SpokenFeedbackRepository feedbacks,
            FeedbackCheck feedbackCheck,
            Clock clock,
            Event<DomainEvent> events) {
        this.visits = visits;
        this.books = books;
        this.findings = findings;
        this.items = items;
        this.judgements = judgements;
        this.points = points;
        this.noting = noting;
        this.feedbacks = feedbacks;
        this.feedbackCheck = feedbackCheck;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public JudgingResult result(UUID visitId) {
        var visit = visits.of(visitId);
        var found = findings.byMeasure(visitId);
        var seen = items.byMeasure(visitId);
        var given = judgements.byObjective(visitId);
        var objectives =
                visit.rulebook().objectives().stream()
                        .map(
                                objective -> {
                                    var judgement = given.get(objective.code());
                                    return new JudgingResult.Objective(
                                            objective.code(),
                                            judgement == null ? null : judgement.level(),
                                            judgement == null ? null : judgement.provisionalLevel(),
                                            judgement == null ? null : judgement.rationale(),
                                            judgement == null ? null : judgement.changeReason(),
                                            objective.measureRefs().stream()
                                                    .map(
                                                            ref ->
                                                                    finding(
                                                                            ref,
                                                                            found.get(ref),
                                                                            seen.getOrDefault(
                                                                                    ref,
                                                                                    List.of())))
                                                    .toList());
                                })
                        .toList();
        return new JudgingResult(
                visitId,
                objectives,
                points.ofVisit(visitId).stream().map(JudgingRecords::point).toList(),
                feedback(visit));
    }

    private static JudgingResult.Finding finding(String ref, Finding finding, List<ItemSeen> seen) {
        return finding == null
                ? new JudgingResult.Finding(ref, null, null, null, seen.size())
                : new JudgingResult.Finding(
                        ref,
                        finding.finding(),
                        finding.note(),
                        finding.addendumNote(),
                        seen.size());
    }

    private static JudgingResult.Point point(ReportPoint point) {
        return new JudgingResult.Point(
                point.id(),
                point.kind(),
                point.objective(),
                point.measure(),
                point.text(),
                point.levelTag(),
                point.subjectTag(),
                point.originId());
    }

    private JudgingResult.Feedback feedback(JudgedVisit visit) {
        return feedbacks
                .findByIdOptional(visit.id())
                .map(
                        feedback ->
                                new JudgingResult.Feedback(
                                        feedback.givenAt(),
                                        feedbackCheck.isExplained(visit, feedback.blockExplained()),
                                        feedback.isSharedWithCentre(),
                                        feedback.acknowledgedAt()))
                .orElse(null);
    }

    @Override
    public Optional<String> rationale(UUID visitId, String objective) {
        return judgements.of(visitId, objective).map(Judgement::rationale);
    }

    @Override
    public List<Violation> missingForReport(UUID visitId) {
        var visit = visits.of(visitId);
        var found = findings.byMeasure(visitId);
        var seen = items.byMeasure(visitId);
        var given = judgements.byObjective(visitId);
        var check = new JudgementCheck(visit, findings.answers(visitId));
        var missing = new ArrayList<Violation>();
        for (var objective : visit.rulebook().objectives()) {
            objective
                    .measureRefs()
                    .forEach(ref -> findingMissing(visit, ref, found.get(ref), missing));
            if (objective.measureRefs().stream().noneMatch(seen::containsKey)) {
                missing.add(nothingSeen(objective));
            }
            levelMissing(check, objective, given.get(objective.code()), missing);
        }
        return missing;
    }

    private static void findingMissing(
            JudgedVisit visit, String ref, Finding finding, List<Violation> missing) {
        if (finding == null || !finding.isAnswered()) {
            missing.add(
                    new Violation(
                            "/findings/" + ref,
                            JudgingProblem.MEASURE_NOT_COVERED,
                            "%s has no finding. Give one; “not applicable” needs a reason."
                                    .formatted(ref)));
        }
        if (!visit.addendaOf(ref).isEmpty() && (finding == null || !finding.isAddendumAnswered())) {
            missing.add(
                    new Violation(
                            "/findings/" + ref + "/addendumNote",
                            JudgingProblem.ADDENDUM_UNANSWERED,
                            "Answer the prompt added to %s: %s"
                                    .formatted(ref, visit.addendaOf(ref).get(0).title())));
        }
    }

    private static Violation nothingSeen(Objective objective) {
        return new Violation(
                "/itemsSeen/" + objective.code(),
                JudgingProblem.NO_SYSTEM_SEEN,
                "Note at least one thing that was looked at for %s (%s)."
                        .formatted(objective.code(), objective.title()));
    }

    private static void levelMissing(
            JudgementCheck check, Objective objective, Judgement given, List<Violation> missing) {
        if (given == null) {
            missing.add(FeedbackCheck.notJudged(objective));
            return;
        }
        check
                .broken(
                        "/judgements/" + objective.code(),
                        objective.code(),
                        new Judgement.Decision(
                                given.level(), given.rationale(), given.changeReason()),
                        given.differsFromTold(given.level()))
                .stream()
                // Said of the measure already.
                .filter(violation -> violation.code() != JudgingProblem.MEASURE_NOT_COVERED)
                .forEach(missing::add);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeFurther(UUID visitId, JudgingResult.Point earlier, String text) {
        noting.takeFurther(
                visitId,
                earlier.id(),
                new ReportPoint.Content(
                        earlier.kind(),
                        earlier.objective(),
                        earlier.measure(),
                        text,
                        earlier.levelTag(),
                        earlier.subjectTag()));
    }

    @Override
    public Optional<PointKind> takenFurther(UUID visitId, UUID earlierId) {
        return points.from(visitId, earlierId).map(ReportPoint::kind);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void makeFinal(UUID visitId) {
        books.hold(visitId).makeFinal(clock.instant());
        judgements.byObjective(visitId).values().forEach(Judgement::makeFinal);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void amend(UUID visitId, String objective, String level, String reason, UUID by) {
        var visit = visits.of(visitId);
        books.hold(visitId);
        var judgement =
                judgements.of(visitId, objective).orElseThrow(() -> new NotFound("judgement"));
        var now = clock.instant();
        var amended = judgement.amend(visit, visit.level(level).code(), reason, by, now);
        judgements.flush();
        judgements.remember(visitId, amended, judgement.state(), now);
        events.fire(amended);
    }
}
