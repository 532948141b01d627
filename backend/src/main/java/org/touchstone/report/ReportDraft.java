package org.touchstone.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.engagement.EngagementDirectory;
import org.touchstone.judging.JudgingDirectory;
import org.touchstone.judging.JudgingResult;
import org.touchstone.judging.PointKind;
import org.touchstone.scheme.Rulebook;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/**
 * Composes a report's text from what was judged, what the centre said of itself, and the scheme
 * version of the visit.
 */
@ApplicationScoped
class ReportDraft {

    private final JudgingDirectory judging;
    private final EngagementDirectory engagement;
    private final SchemeDirectory schemes;
    private final PersonDirectory people;
    private final VisitDirectory visits;

    ReportDraft(
            JudgingDirectory judging,
            EngagementDirectory engagement,
            SchemeDirectory schemes,
            PersonDirectory people,
            VisitDirectory visits) {
        this.judging = judging;
        this.engagement = engagement;
        this.schemes = schemes;
        this.people = people;
        this.visits = visits;
    }

    /**
     * @param previousLevels the levels of the last published report by objective code
     */
    ReportContent compose(Report report, VisitSummary visit, Map<String, String> previousLevels) {
        var rulebook = schemes.version(report.schemeVersionId()).rulebook();
        var result = judging.result(visit.id());
        var judged =
                result.objectives().stream()
                        .collect(
                                Collectors.toMap(
                                        JudgingResult.Objective::code, Function.identity()));
        var objectives =
                rulebook.objectives().stream()
                        .map(
                                o ->
                                        objective(
                                                rulebook,
                                                o,
                                                judged.get(o.code()),
                                                previousLevels.get(o.code())))
                        .toList();
        var reviewer =
                visit.reviewerId() == null
                        ? null
                        : people.byIds(List.of(visit.reviewerId())).get(visit.reviewerId());
        var blockedFor = atLowestLinked(rulebook, objectives);
        return new ReportContent(
                visit.enrolment().centre().number(),
                visit.enrolment().centre().name(),
                visit.reference(),
                visit.cycleName(),
                rulebook.title(),
                visit.startOn(),
                visit.endOn(),
                reviewer == null ? null : ((PersonSummary) reviewer).name(),
                visits.sitesReviewed(visit.id()),
                report.summary(),
                objectives,
                points(result, PointKind.ESSENTIAL_ACTION),
                points(result, PointKind.RECOMMENDATION),
                points(result, PointKind.ADVICE),
                points(result, PointKind.GOOD_PRACTICE),
                blockedFor.isEmpty() ? null : blockedFor,
                result.feedback() == null ? null : result.feedback().givenAt(),
                engagement
                        .ofVisit(visit.id())
                        .filter(document -> document.submittedAt() != null)
                        .map(
                                document ->
                                        new ReportContent.Reflection(
                                                document.id(),
                                                document.strengths(),
                                                document.weaknesses()))
                        .orElse(null));
    }

    /**
     * The certification-linked objectives at the lowest level: each recommends a block (QMR-207 to
     * QMR-210).
     */
    static List<String> atLowestLinked(
            Rulebook rulebook, List<ReportContent.Objective> objectives) {
        return objectives.stream()
                .filter(ReportContent.Objective::certificationLinked)
                .filter(o -> o.level() != null && rulebook.level(o.level()).lowest())
                .map(ReportContent.Objective::code)
                .toList();
    }

    private static ReportContent.Objective objective(
            Rulebook rulebook,
            org.touchstone.scheme.Objective objective,
            JudgingResult.Objective judged,
            String previous) {
        var findings =
                judged == null
                        ? Map.<String, JudgingResult.Finding>of()
                        : judged.findings().stream()
                                .collect(
                                        Collectors.toMap(
                                                JudgingResult.Finding::measure,
                                                Function.identity()));
        var measures = new ArrayList<ReportContent.Measure>();
        for (var measure : objective.measures()) {
            var finding = findings.get(measure.ref());
            var code = finding == null ? null : finding.finding();
            measures.add(
                    new ReportContent.Measure(
                            measure.ref(),
                            measure.statement(),
                            code,
                            code == null ? null : rulebook.finding(code).label(),
                            finding == null ? null : finding.note(),
                            finding == null ? null : finding.addendumNote()));
        }
        var level = judged == null ? null : judged.level();
        return new ReportContent.Objective(
                objective.code(),
                objective.title(),
                objective.certificationLinked(),
                level,
                level == null ? null : rulebook.level(level).label(),
                judged == null ? null : judged.provisionalLevel(),
                judged == null ? null : judged.changeReason(),
                judged == null ? null : judged.rationale(),
                previous,
                measures);
    }

    private static List<ReportContent.Point> points(JudgingResult result, PointKind kind) {
        return result.points().stream()
                .filter(point -> point.kind() == kind)
                .sorted(
                        Comparator.comparing(
                                (JudgingResult.Point point) ->
                                        point.objective() == null ? "" : point.objective(),
                                Comparator.comparingInt(String::length)
                                        .thenComparing(Comparator.naturalOrder())))
                .map(
                        point ->
                                new ReportContent.Point(
                                        point.id(),
                                        point.objective(),
                                        point.measure(),
                                        point.text(),
                                        point.levelTag(),
                                        point.subjectTag(),
                                        point.originId()))
                .toList();
    }
}
