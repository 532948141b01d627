package org.touchstone.restriction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.restriction.BlockRequests.OnObjective;
import org.touchstone.restriction.BlockRequests.Verdict;
import org.touchstone.scheme.Rulebook;
import org.touchstone.shared.problem.Violation;

/** Holds a decision against what was recommended (QMR-216, QMR-222, QMR-225). */
record DecisionCheck(Rulebook rulebook) {

    List<Violation> broken(BlockRequests.Decide request, List<Ground> pending) {
        var broken = new ArrayList<Violation>();
        var recommended = pending.stream().map(Ground::objective).collect(Collectors.toSet());
        var open = new HashSet<>(recommended);
        for (var i = 0; i < request.grounds().size(); i++) {
            var decision = request.grounds().get(i);
            if (!open.remove(decision.objective())) {
                broken.add(
                        Violation.of("/grounds/" + i + "/objective", BlockProblem.GROUND_UNKNOWN));
            } else if (decision.verdict() == Verdict.RAISE) {
                raised("/grounds/" + i, decision, broken);
            }
        }
        open.stream()
                .sorted()
                .forEach(
                        objective ->
                                broken.add(
                                        new Violation(
                                                "/grounds",
                                                BlockProblem.GROUND_UNDECIDED,
                                                "Decide on %s as well: its level stays, or is raised."
                                                        .formatted(objective))));
        if (request.grounds().stream().anyMatch(each -> each.verdict() == Verdict.KEEP)) {
            if (BlockRequests.text(request.concern()) == null) {
                broken.add(Violation.of("/concern", BlockProblem.CONCERN_REQUIRED));
            }
            if (BlockRequests.text(request.supportPlan()) == null) {
                broken.add(Violation.of("/supportPlan", BlockProblem.SUPPORT_PLAN_REQUIRED));
            }
        }
        return broken;
    }

    private void raised(String at, OnObjective decision, List<Violation> broken) {
        if (BlockRequests.text(decision.reason()) == null) {
            broken.add(Violation.of(at + "/reason", BlockProblem.REASON_REQUIRED_TO_RAISE));
        }
        if (decision.level() == null) {
            broken.add(Violation.of(at + "/level", BlockProblem.LEVEL_REQUIRED));
        } else if (rulebook.findLevel(decision.level())
                .filter(level -> !level.lowest())
                .isEmpty()) {
            broken.add(Violation.of(at + "/level", BlockProblem.LEVEL_NOT_RAISED));
        }
    }
}
