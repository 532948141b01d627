package org.touchstone.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touchstone.shared.problem.Violation;

/**
 * Holds a level against the findings, by the rules of the scheme (QMR-164 to QMR-168).
 *
 * @param answers finding code by measure
 */
record JudgementCheck(JudgedVisit visit, Map<String, String> answers) {

    /**
     * What speaks against a decision.
     *
     * @param at JSON pointer of the decision, empty for the body of a request
     * @param differsFromTold whether the centre was told another level
     */
    List<Violation> broken(
            String at, String objective, Judgement.Decision decision, boolean differsFromTold) {
        var misfits = misfits(at, objective, decision.level());
        if (!misfits.isEmpty()) {
            // A level that cannot be given needs no reasons yet.
            return misfits;
        }
        var broken = new ArrayList<Violation>();
        if (decision.rationale() == null
                && visit.rulebook().rationaleRequired(objective, decision.level(), answers)) {
            broken.add(
                    new Violation(
                            at + "/rationale",
                            JudgingProblem.RATIONALE_REQUIRED,
                            words(objective, decision)));
        }
        if (differsFromTold && decision.changeReason() == null) {
            broken.add(
                    new Violation(
                            at + "/changeReason",
                            JudgingProblem.CHANGE_REASON_REQUIRED,
                            "The centre was told another level for %s at the visit. Say why it changed."
                                    .formatted(objective)));
        }
        return broken;
    }

    /** What speaks against the level itself. */
    List<Violation> misfits(String at, String objective, String level) {
        return visit.rulebook().consistency(objective, level, answers).stream()
                .map(
                        problem ->
                                new Violation(
                                        at + "/level",
                                        JudgingProblem.valueOf(problem.code().name()),
                                        problem.words()))
                .toList();
    }

    private String words(String objective, Judgement.Decision decision) {
        var level = visit.rulebook().level(decision.level());
        return level.rationaleRequired()
                ? "“%s” needs a rationale that names what was seen for %s."
                        .formatted(level.label(), objective)
                : "The findings propose another level for %s. Write why “%s” is right all the same."
                        .formatted(objective, level.label());
    }
}
