package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;

/** What has to be there before a plan can be closed (IQA-086). */
@ApplicationScoped
class ClosingRules {

    private final IndividualRepository individuals;
    private final PlanRepository plans;
    private final Instance<PlanCloseGuard> guards;
    private final Clock clock;

    ClosingRules(
            IndividualRepository individuals,
            PlanRepository plans,
            @Any Instance<PlanCloseGuard> guards,
            Clock clock) {
        this.individuals = individuals;
        this.plans = plans;
        this.guards = guards;
        this.clock = clock;
    }

    /** What is on its way still: a draft, objectives without a judgement, records elsewhere. */
    List<Violation> unfinished(WorkPlan plan) {
        var unfinished = new ArrayList<Violation>();
        if (plans.open(plan.id()).isPresent()) {
            unfinished.add(Violation.of("/openVersionId", WorkPlanProblem.DRAFT_OPEN));
        }
        for (var objective : individuals.unjudged(plan.id())) {
            unfinished.add(
                    new Violation(
                            "/objectives/" + objective.id(),
                            WorkPlanProblem.OBJECTIVE_UNJUDGED,
                            "%s, “%s”: %s"
                                    .formatted(
                                            objective.personName(),
                                            objective.title(),
                                            WorkPlanProblem.OBJECTIVE_UNJUDGED.sentence())));
        }
        guards.stream()
                .sorted(Comparator.comparing(guard -> guard.getClass().getName()))
                .forEach(
                        guard ->
                                unfinished.addAll(
                                        guard.unfinished(plan.id(), LocalDate.now(clock))));
        return unfinished;
    }

    /** As {@link #unfinished}, without what the closing itself may cancel. */
    List<Violation> toBeFinishedFirst(WorkPlan plan) {
        var settled = new HashSet<String>();
        cancellable(plan).forEach(open -> settled.add(open.pointer()));
        return unfinished(plan).stream()
                .filter(violation -> !settled.contains(violation.pointer()))
                .toList();
    }

    List<PlanCloseGuard.OpenRecord> cancellable(WorkPlan plan) {
        return guards.stream()
                .flatMap(guard -> guard.cancellable(plan.id()).stream())
                .sorted(Comparator.comparing(PlanCloseGuard.OpenRecord::title))
                .toList();
    }

    /** Cancels what the lead names, whoever keeps it; nobody has to be looked at any more. */
    void cancel(PlanSummary plan, List<PlanToClose.Cancelled> cancelled) {
        var unknown = new ArrayList<Violation>();
        for (var index = 0; index < cancelled.size(); index++) {
            var one = cancelled.get(index);
            var reason = one.reason().strip();
            if (guards.stream().noneMatch(guard -> guard.cancel(plan, one.id(), reason))) {
                unknown.add(
                        Violation.of(
                                "/cancelled/" + index + "/id", WorkPlanProblem.UNKNOWN_RECORD));
            }
        }
        RulesBroken.throwIfAny(unknown);
    }

    /** What the lead has to say: on each success criterion, and why it is early. */
    List<Violation> missing(WorkPlan plan, List<SuccessCriterion> criteria, PlanToClose request) {
        var missing = new ArrayList<Violation>();
        if (!LocalDate.now(clock).isAfter(plan.endsOn())
                && ContentStore.blankToNull(request.earlyReason()) == null) {
            missing.add(Violation.of("/earlyReason", WorkPlanProblem.EARLY_REASON_MISSING));
        }
        var known = new HashSet<UUID>();
        criteria.forEach(criterion -> known.add(criterion.id()));
        var told = new HashSet<UUID>();
        for (var index = 0; index < request.evaluations().size(); index++) {
            var pointer = "/evaluations/" + index + "/criterionId";
            var criterion = request.evaluations().get(index).criterionId();
            if (!known.contains(criterion)) {
                missing.add(Violation.of(pointer, WorkPlanProblem.UNKNOWN_CRITERION));
            } else if (!told.add(criterion)) {
                missing.add(Violation.of(pointer, WorkPlanProblem.ITEM_REPEATED));
            }
        }
        for (var criterion : criteria) {
            if (!told.contains(criterion.id())) {
                missing.add(
                        new Violation(
                                "/evaluations",
                                WorkPlanProblem.EVALUATION_MISSING,
                                "“%s”: %s"
                                        .formatted(
                                                criterion.statement(),
                                                WorkPlanProblem.EVALUATION_MISSING.sentence())));
            }
        }
        return missing;
    }
}
