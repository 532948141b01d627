package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.shared.problem.Violation;

/** What each aspect of an objective needs before it is proposed (IQA-035 to IQA-040). */
@ApplicationScoped
class ObjectiveRules {

    private final WorkPlanSettings settings;

    ObjectiveRules(WorkPlanSettings settings) {
        this.settings = settings;
    }

    /**
     * @param pointer where the objective stands
     */
    List<Violation> missing(
            ObjectiveAspects aspects, WorkPlan plan, PlanContent content, String pointer) {
        var missing = new ArrayList<Violation>();
        specific(aspects.specific(), pointer + "/specific", missing);
        measurable(aspects.measurable(), pointer + "/measurable", missing);
        if (ContentStore.blankToNull(aspects.achievable()) == null) {
            missing.add(Violation.of(pointer + "/achievable", WorkPlanProblem.ASPECT_MISSING));
        }
        realistic(aspects.realistic(), content, pointer + "/realistic", missing);
        timeBound(aspects.timeBound(), plan, pointer + "/timeBound", missing);
        return missing;
    }

    private static void specific(
            ObjectiveAspects.Specific specific, String pointer, List<Violation> missing) {
        if (specific == null || ContentStore.blankToNull(specific.statement()) == null) {
            missing.add(Violation.of(pointer, WorkPlanProblem.ASPECT_MISSING));
        } else if (specific.scope().isEmpty()) {
            missing.add(Violation.of(pointer, WorkPlanProblem.SPECIFIC_SCOPE));
        }
    }

    private static void measurable(
            ObjectiveAspects.Measurable measurable, String pointer, List<Violation> missing) {
        if (measurable == null || ContentStore.blankToNull(measurable.indicator()) == null) {
            missing.add(Violation.of(pointer, WorkPlanProblem.ASPECT_MISSING));
        } else if ((measurable.target() == null || measurable.comparator() == null)
                && ContentStore.blankToNull(measurable.deliverable()) == null) {
            missing.add(Violation.of(pointer, WorkPlanProblem.MEASURE_TARGET));
        }
    }

    private void realistic(
            ObjectiveAspects.Realistic realistic,
            PlanContent content,
            String pointer,
            List<Violation> missing) {
        if (realistic == null || ContentStore.blankToNull(realistic.rationale()) == null) {
            missing.add(Violation.of(pointer, WorkPlanProblem.ASPECT_MISSING));
            return;
        }
        var least = settings.values().rationaleLength();
        if (realistic.rationale().strip().length() < least) {
            missing.add(
                    new Violation(
                            pointer,
                            WorkPlanProblem.RATIONALE_SHORT,
                            "Say in at least " + least + " characters why it is right now."));
        }
        if (content.priorities().stream()
                .noneMatch(priority -> priority.id().equals(realistic.priorityId()))) {
            missing.add(Violation.of(pointer, WorkPlanProblem.REALISTIC_PRIORITY));
        }
    }

    private void timeBound(
            ObjectiveAspects.TimeBound time,
            WorkPlan plan,
            String pointer,
            List<Violation> missing) {
        if (time == null || time.startOn() == null || time.dueOn() == null) {
            missing.add(Violation.of(pointer, WorkPlanProblem.ASPECT_MISSING));
            return;
        }
        if (!time.dueOn().isAfter(time.startOn())) {
            missing.add(Violation.of(pointer, WorkPlanProblem.ENDS_BEFORE_START));
        }
        if (!plan.covers(time.startOn(), time.dueOn())) {
            missing.add(Violation.of(pointer, WorkPlanProblem.TIME_OUTSIDE_PERIOD));
        }
        var days = settings.values().milestoneAfterDays();
        if (ChronoUnit.DAYS.between(time.startOn(), time.dueOn()) > days
                && time.milestones().isEmpty()) {
            missing.add(
                    new Violation(
                            pointer,
                            WorkPlanProblem.MILESTONE_MISSING,
                            "An objective of more than " + days + " days needs a milestone."));
        }
        if (time.milestones().stream()
                .anyMatch(
                        one ->
                                one.dueOn().isBefore(time.startOn())
                                        || one.dueOn().isAfter(time.dueOn()))) {
            missing.add(Violation.of(pointer, WorkPlanProblem.MILESTONE_OUTSIDE));
        }
    }
}
