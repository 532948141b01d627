package org.touchstone.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How findings and levels go together in one rulebook. Pure: the same findings always give the same
 * answer.
 */
record JudgementRules(Rulebook rulebook) {

    Optional<Level> propose(Objective objective, Map<String, String> findings) {
        if (!withoutFinding(objective, findings).isEmpty()) {
            return Optional.empty();
        }
        return rulebook.proposal().stream()
                .filter(
                        rule ->
                                rule.whenOneOf().isEmpty()
                                        || objective.measureRefs().stream()
                                                .map(findings::get)
                                                .anyMatch(rule.whenOneOf()::contains))
                .findFirst()
                .map(rule -> rulebook.level(rule.level()));
    }

    List<JudgementProblem> problems(
            Objective objective, Level level, Map<String, String> findings) {
        var problems = new ArrayList<JudgementProblem>();
        var missing = withoutFinding(objective, findings);
        if (!missing.isEmpty()) {
            problems.add(
                    new JudgementProblem(
                            JudgementProblem.Code.MEASURE_NOT_COVERED,
                            missing,
                            "Give a finding for "
                                    + String.join(", ", missing)
                                    + " before you judge "
                                    + objective.code()
                                    + "."));
        }
        refused(objective, level, findings).ifPresent(problems::add);
        if (missing.isEmpty()) {
            needed(objective, level, findings).ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    List<Consequence.Effect> consequences(
            Objective objective, Level level, Map<String, String> findings) {
        if (!objective.certificationLinked()) {
            return List.of();
        }
        return rulebook.consequences().stream()
                .filter(consequence -> holds(consequence.when(), objective, level, findings))
                .map(Consequence::then)
                .toList();
    }

    private boolean holds(
            Consequence.Trigger trigger,
            Objective objective,
            Level level,
            Map<String, String> findings) {
        return switch (trigger) {
            case LOWEST_LEVEL_ON_LINKED_OBJECTIVE -> level.lowest();
            case ABOVE_PROPOSAL_ON_LINKED_OBJECTIVE ->
                    !level.lowest()
                            && propose(objective, findings).filter(Level::lowest).isPresent();
        };
    }

    private Optional<JudgementProblem> refused(
            Objective objective, Level level, Map<String, String> findings) {
        if (level.onlyFindings().isEmpty()) {
            return Optional.empty();
        }
        var against =
                objective.measureRefs().stream()
                        .filter(findings::containsKey)
                        .filter(ref -> !level.onlyFindings().contains(findings.get(ref)))
                        .toList();
        if (against.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new JudgementProblem(
                        JudgementProblem.Code.JUDGEMENT_INCONSISTENT,
                        against,
                        "“%s” needs every measure of %s to be %s; look at %s."
                                .formatted(
                                        level.label(),
                                        objective.code(),
                                        words(level.onlyFindings()),
                                        String.join(", ", against))));
    }

    private Optional<JudgementProblem> needed(
            Objective objective, Level level, Map<String, String> findings) {
        if (level.needsOneOf().isEmpty()
                || objective.measureRefs().stream()
                        .map(findings::get)
                        .anyMatch(level.needsOneOf()::contains)) {
            return Optional.empty();
        }
        return Optional.of(
                new JudgementProblem(
                        JudgementProblem.Code.JUDGEMENT_INCONSISTENT,
                        objective.measureRefs(),
                        "“%s” needs at least one measure of %s to be %s."
                                .formatted(
                                        level.label(),
                                        objective.code(),
                                        words(level.needsOneOf()))));
    }

    private static List<String> withoutFinding(Objective objective, Map<String, String> findings) {
        return objective.measureRefs().stream().filter(ref -> !findings.containsKey(ref)).toList();
    }

    private String words(List<String> findingCodes) {
        return findingCodes.stream()
                .map(code -> "“" + rulebook.finding(code).label() + "”")
                .collect(Collectors.joining(" or "));
    }
}
