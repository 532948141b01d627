package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.shared.problem.Violation;

/** Every change against the version in force has a reason (IQA-062). */
@ApplicationScoped
class ChangesAreExplained implements PublicationRule {

    private final PlanRepository plans;
    private final ContentStore contents;
    private final ChangeReasons reasons;

    ChangesAreExplained(PlanRepository plans, ContentStore contents, ChangeReasons reasons) {
        this.plans = plans;
        this.contents = contents;
        this.reasons = reasons;
    }

    @Override
    public List<Violation> missing(Draft draft) {
        var missing = new ArrayList<Violation>();
        if (draft.version().basedOn() == null) {
            return missing;
        }
        var before =
                contents.read(plans.requireVersion(draft.plan().id(), draft.version().basedOn()));
        var given = reasons.of(draft.version().id());
        for (var change : PlanComparison.of(before, draft.content())) {
            if (ChangeReasons.find(given, change).isEmpty()) {
                missing.add(
                        new Violation(
                                "/changes/" + change.section() + "/" + change.itemId(),
                                WorkPlanProblem.CHANGE_UNEXPLAINED,
                                change.title()
                                        + ": "
                                        + WorkPlanProblem.CHANGE_UNEXPLAINED.sentence()));
            }
        }
        return missing;
    }
}
