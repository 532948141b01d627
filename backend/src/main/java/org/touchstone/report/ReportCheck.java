package org.touchstone.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.judging.JudgingDirectory;
import org.touchstone.judging.JudgingResult;
import org.touchstone.scheme.Rulebook;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.Violation;
import org.touchstone.visit.VisitProgress;
import org.touchstone.visit.VisitSummary;

/**
 * Everything that still hinders a report: what the check list shows is what handing in refuses with
 * (QMR-176).
 */
@ApplicationScoped
class ReportCheck {

    private final JudgingDirectory judging;
    private final SchemeDirectory schemes;
    private final VisitProgress visits;
    private final List<SubmissionGuard> guards;

    ReportCheck(
            JudgingDirectory judging,
            SchemeDirectory schemes,
            VisitProgress visits,
            @All List<SubmissionGuard> guards) {
        this.judging = judging;
        this.schemes = schemes;
        this.visits = visits;
        this.guards = guards;
    }

    List<Violation> missing(ReportContent content, VisitSummary visit) {
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        var missing = new ArrayList<>(judging.missingForReport(visit.id()));
        for (var objective : content.objectives()) {
            points(rulebook, content, objective, missing);
        }
        if (content.advice().isEmpty()) {
            missing.add(
                    new Violation(
                            "/advice",
                            ReportProblem.ADVICE_MISSING,
                            "Give the centre at least one piece of advice."));
        }
        if (content.reflection() == null && !visits.startedByOverride(visit.id())) {
            missing.add(Violation.of("/reflection", ReportProblem.REFLECTION_MISSING));
        }
        if (content.blockRecommendedFor() != null && !explained(judging.result(visit.id()))) {
            missing.add(
                    new Violation(
                            "/spokenFeedback",
                            ReportProblem.BLOCK_NOT_EXPLAINED,
                            "Record that the centre was told at the visit that certification may be blocked for "
                                    + String.join(", ", content.blockRecommendedFor())
                                    + ", and what happens next."));
        }
        guards.forEach(guard -> missing.addAll(guard.missingBeforeSubmission(visit)));
        return missing;
    }

    /** What speaks against the points noted for one objective, at the level it has now. */
    List<Violation> points(ReportContent content, String code, VisitSummary visit) {
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        var missing = new ArrayList<Violation>();
        content.objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .forEach(objective -> points(rulebook, content, objective, missing));
        return missing;
    }

    private static boolean explained(JudgingResult result) {
        return result.feedback() != null && result.feedback().blockExplained();
    }

    private static void points(
            Rulebook rulebook,
            ReportContent content,
            ReportContent.Objective objective,
            List<Violation> missing) {
        if (objective.level() == null) {
            return;
        }
        var asksFor = rulebook.asksFor(objective.level());
        var actions = count(content.essentialActions(), objective.code());
        if (asksFor.satisfiedBy(actions, count(content.recommendations(), objective.code()))) {
            return;
        }
        var code =
                switch (asksFor) {
                    case ESSENTIAL_ACTION -> ReportProblem.ESSENTIAL_ACTION_REQUIRED;
                    case ESSENTIAL_ACTION_OR_RECOMMENDATION ->
                            ReportProblem.ACTION_OR_RECOMMENDATION_REQUIRED;
                    case NOTHING -> ReportProblem.ESSENTIAL_ACTION_NOT_FITTING;
                };
        missing.add(
                new Violation(
                        "/objectives/" + objective.code(),
                        code,
                        "%s is “%s”. %s"
                                .formatted(
                                        objective.code(),
                                        objective.levelLabel(),
                                        rulebook.level(objective.level()).asksForWords())));
    }

    private static int count(List<ReportContent.Point> points, String objective) {
        return (int) points.stream().filter(point -> objective.equals(point.objective())).count();
    }
}
