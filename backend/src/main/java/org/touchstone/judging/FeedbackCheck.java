package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.touchstone.scheme.Labelled;
import org.touchstone.scheme.Objective;
import org.touchstone.shared.problem.Violation;

/** What the spoken feedback must hold. */
@ApplicationScoped
class FeedbackCheck {

    private final JudgementRepository judgements;
    private final FindingRepository findings;

    FeedbackCheck(JudgementRepository judgements, FindingRepository findings) {
        this.judgements = judgements;
        this.findings = findings;
    }

    /** The feedback states a level on every objective (QMR-054, QMR-150). */
    List<Violation> levelsMissing(JudgedVisit visit) {
        var given = judgements.byObjective(visit.id());
        var check = new JudgementCheck(visit, findings.answers(visit.id()));
        var missing = new ArrayList<Violation>();
        for (var objective : visit.rulebook().objectives()) {
            var code = objective.code();
            var judgement = given.get(code);
            if (judgement == null) {
                missing.add(notJudged(objective));
            } else {
                missing.addAll(check.misfits("/judgements/" + code, code, judgement.level()));
            }
        }
        return missing;
    }

    static Violation notJudged(Objective objective) {
        return new Violation(
                "/judgements/" + objective.code(),
                JudgingProblem.OBJECTIVE_NOT_JUDGED,
                "Give %s (%s) a level first.".formatted(objective.code(), objective.title()));
    }

    /** QMR-151: where certification is at risk, the centre was told so in all its parts. */
    Optional<Violation> notExplained(JudgedVisit visit, Collection<String> explained) {
        if (isExplained(visit, explained)) {
            return Optional.empty();
        }
        var atRisk = objectivesAtRisk(visit);
        if (atRisk.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Violation(
                        "/blockExplained",
                        JudgingProblem.BLOCK_NOT_EXPLAINED,
                        "%s puts certification at risk. Confirm that you told the centre: %s."
                                .formatted(
                                        String.join(", ", atRisk),
                                        visit.rulebook().blockExplanation().stream()
                                                .filter(part -> !explained.contains(part.code()))
                                                .map(Labelled::label)
                                                .collect(Collectors.joining("; ")))));
    }

    /** Whether every part was told. */
    boolean isExplained(JudgedVisit visit, Collection<String> explained) {
        return explained.containsAll(
                visit.rulebook().blockExplanation().stream().map(Labelled::code).toList());
    }

    List<String> unknownParts(JudgedVisit visit, Collection<String> explained) {
        var known = visit.rulebook().blockExplanation().stream().map(Labelled::code).toList();
        return explained.stream().filter(part -> !known.contains(part)).sorted().toList();
    }

    private List<String> objectivesAtRisk(JudgedVisit visit) {
        var given = judgements.byObjective(visit.id());
        return visit.rulebook().certificationLinked().stream()
                .map(Objective::code)
                .filter(
                        code ->
                                given.containsKey(code)
                                        && visit.rulebook().level(given.get(code).level()).lowest())
                .toList();
    }
}
