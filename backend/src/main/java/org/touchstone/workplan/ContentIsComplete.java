package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.shared.problem.Violation;

/**
 * Context, priorities, criteria and responsibilities are there (IQA-004, IQA-015, IQA-017,
 * IQA-029).
 */
@ApplicationScoped
class ContentIsComplete implements PublicationRule {

    @Override
    public List<Violation> missing(Draft draft) {
        var missing = new ArrayList<Violation>();
        context(draft.content().context(), missing);
        priorities(draft.content().priorities(), missing);
        if (draft.content().successCriteria().isEmpty()) {
            missing.add(Violation.of("/successCriteria", WorkPlanProblem.CRITERION_MISSING));
        }
        activities(draft, missing);
        return missing;
    }

    private static void context(PlanContent.Context context, List<Violation> missing) {
        if (context.purpose() == null) {
            missing.add(Violation.of("/context/purpose", WorkPlanProblem.PURPOSE_MISSING));
        }
        if (context.programmes().isEmpty()) {
            missing.add(Violation.of("/context/programmes", WorkPlanProblem.PROGRAMME_MISSING));
        }
        if (context.sites().isEmpty()) {
            missing.add(Violation.of("/context/sites", WorkPlanProblem.SITE_MISSING));
        }
        if (context.awardingBodyRules().isEmpty()) {
            missing.add(Violation.of("/context/awardingBodyRules", WorkPlanProblem.RULE_MISSING));
        }
    }

    private static void priorities(List<PlanPriority> priorities, List<Violation> missing) {
        if (priorities.isEmpty()) {
            missing.add(Violation.of("/priorities", WorkPlanProblem.PRIORITY_MISSING));
        }
        for (var index = 0; index < priorities.size(); index++) {
            var pointer = "/priorities/" + index;
            if (priorities.get(index).reason() == null) {
                missing.add(
                        Violation.of(pointer + "/reason", WorkPlanProblem.PRIORITY_REASON_MISSING));
            }
            if (priorities.get(index).activities().isEmpty()) {
                missing.add(
                        Violation.of(
                                pointer + "/activities",
                                WorkPlanProblem.PRIORITY_ACTIVITY_MISSING));
            }
        }
    }

    private static void activities(Draft draft, List<Violation> missing) {
        var activities = draft.content().activities();
        if (activities.isEmpty()) {
            missing.add(Violation.of("/activities", WorkPlanProblem.ACTIVITY_MISSING));
        }
        for (var index = 0; index < activities.size(); index++) {
            var activity = activities.get(index);
            var problem =
                    activity.responsibleId() == null
                            ? WorkPlanProblem.RESPONSIBLE_MISSING
                            : !draft.team().contains(activity.responsibleId())
                                    ? WorkPlanProblem.RESPONSIBLE_LEFT
                                    : null;
            if (problem != null) {
                missing.add(
                        new Violation(
                                "/activities/" + index + "/responsibleId",
                                problem,
                                activity.title() + ": " + problem.sentence()));
            }
        }
    }
}
