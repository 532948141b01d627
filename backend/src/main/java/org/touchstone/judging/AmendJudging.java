package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;

/** Carries out what scrutiny changes; writers of one visit take turns on its book. */
@ApplicationScoped
class AmendJudging implements JudgingAmendments {

    private final JudgedVisits visits;
    private final JudgingBookRepository books;
    private final FindingRepository findings;
    private final JudgementRepository judgements;
    private final ReportPointRepository points;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    AmendJudging(
            JudgedVisits visits,
            JudgingBookRepository books,
            FindingRepository findings,
            JudgementRepository judgements,
            ReportPointRepository points,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.visits = visits;
        this.books = books;
        this.findings = findings;
        this.judgements = judgements;
        this.points = points;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void amendFinding(UUID visitId, String ref, String answer, String note, String at) {
        var visit = visits.of(visitId);
        books.hold(visitId);
        var measure = visit.measure(ref);
        var finding = findings.of(visitId, ref).orElseThrow(() -> new NotFound("finding"));
        var content =
                new Finding.Content(
                        answer, note == null ? finding.note() : note, finding.addendumNote());
        RulesBroken.throwIfAny(
                FindingService.broken(visit, measure, content).stream()
                        .map(v -> new Violation(at + v.pointer(), v.code(), v.message()))
                        .toList());
        var recorded = finding.record(visit, content, viewer.personId(), clock.instant());
        findings.flush();
        recorded.ifPresent(events::fire);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawPoint(UUID visitId, String objective, UUID pointId, String reason) {
        var visit = visits.of(visitId);
        var point = essentialAction(visitId, objective, pointId);
        points.delete(point);
        points.flush();
        events.fire(amended(visit, point, null, reason));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void convertPoint(UUID visitId, String objective, UUID pointId, String reason) {
        var visit = visits.of(visitId);
        var point = essentialAction(visitId, objective, pointId);
        point.note(
                visit,
                new ReportPoint.Content(
                        PointKind.RECOMMENDATION,
                        point.objective(),
                        point.measure(),
                        point.text(),
                        point.levelTag(),
                        point.subjectTag()),
                viewer.personId(),
                clock.instant());
        points.flush();
        events.fire(amended(visit, point, PointKind.RECOMMENDATION, reason));
    }

    private ReportPoint essentialAction(UUID visitId, String objective, UUID pointId) {
        books.hold(visitId);
        var point = points.require(visitId, pointId);
        if (!objective.equals(point.objective())) {
            throw new NotFound("essential action on " + objective);
        }
        if (point.kind() != PointKind.ESSENTIAL_ACTION) {
            throw new NotAllowedInState(
                    point.kind(),
                    JudgingProblem.ONLY_ESSENTIAL_ACTIONS,
                    JudgingProblem.ONLY_ESSENTIAL_ACTIONS.sentence());
        }
        return point;
    }

    private static PointAmended amended(
            JudgedVisit visit, ReportPoint point, PointKind kind, String reason) {
        return new PointAmended(
                visit.about("point", point.id()),
                point.id(),
                PointKind.ESSENTIAL_ACTION,
                kind,
                point.objective(),
                point.text(),
                reason);
    }

    @Override
    public List<Violation> misfits(UUID visitId, String objective, String at) {
        var visit = visits.of(visitId);
        var judgement =
                judgements.of(visitId, objective).orElseThrow(() -> new NotFound("judgement"));
        return new JudgementCheck(visit, findings.answers(visitId))
                .misfits(at, objective, judgement.level());
    }
}
