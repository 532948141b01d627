package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;

/** What holds whenever a section of a draft is saved, however unfinished it is. */
@ApplicationScoped
class ContentRules {

    private final CentreStaff staff;
    private final AreaRepository areas;
    private final AllocationGuard guard;
    private final WorkPlanSettings settings;

    ContentRules(
            CentreStaff staff,
            AreaRepository areas,
            AllocationGuard guard,
            WorkPlanSettings settings) {
        this.staff = staff;
        this.areas = areas;
        this.guard = guard;
        this.settings = settings;
    }

    void context(Area area, ContextToSave request) {
        var problems = new ArrayList<Violation>();
        if (!area.programmes().containsAll(request.programmes())) {
            problems.add(Violation.of("/programmes", WorkPlanProblem.OUTSIDE_SCOPE));
        }
        if (!area.sites().containsAll(request.sites())) {
            problems.add(Violation.of("/sites", WorkPlanProblem.OUTSIDE_SCOPE));
        }
        RulesBroken.throwIfAny(problems);
    }

    void priorities(PlanContent content, List<PlanPriority> items) {
        var problems = new ArrayList<Violation>();
        requireOwnIds(content.priorities(), items, PlanPriority::id, problems);
        var activities = ids(content.activities(), PlanActivity::id);
        var ranks = new HashSet<Integer>();
        for (var index = 0; index < items.size(); index++) {
            var pointer = "/items/" + index;
            if (!ranks.add(items.get(index).rank())) {
                problems.add(Violation.of(pointer + "/rank", WorkPlanProblem.RANK_REPEATED));
            }
            if (!activities.containsAll(items.get(index).activities())) {
                problems.add(
                        Violation.of(pointer + "/activities", WorkPlanProblem.UNKNOWN_ACTIVITY));
            }
        }
        RulesBroken.throwIfAny(problems);
    }

    void criteria(WorkPlan plan, PlanContent content, List<SuccessCriterion> items) {
        var problems = new ArrayList<Violation>();
        requireOwnIds(content.successCriteria(), items, SuccessCriterion::id, problems);
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            if (item.target() != null && ContentStore.blankToNull(item.measure()) == null) {
                problems.add(
                        Violation.of(
                                "/items/" + index + "/measure", WorkPlanProblem.MEASURE_MISSING));
            }
            if (item.byOn() != null && !plan.covers(item.byOn(), item.byOn())) {
                problems.add(
                        Violation.of("/items/" + index + "/byOn", WorkPlanProblem.OUTSIDE_PERIOD));
            }
        }
        RulesBroken.throwIfAny(problems);
    }

    void activities(WorkPlan plan, Area area, PlanContent content, List<PlanActivity> items) {
        var problems = new ArrayList<Violation>();
        requireOwnIds(content.activities(), items, PlanActivity::id, problems);
        var team = areas.teamWithin(area.id(), plan.startsOn(), plan.endsOn());
        var assessors = staff.assessors(area.centreId());
        var countersigners = staff.countersigners(area.centreId());
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var pointer = "/items/" + index;
            if (item.toOn().isBefore(item.fromOn())) {
                problems.add(Violation.of(pointer + "/toOn", WorkPlanProblem.ENDS_BEFORE_START));
            } else if (!plan.covers(item.fromOn(), item.toOn())) {
                problems.add(Violation.of(pointer + "/fromOn", WorkPlanProblem.OUTSIDE_PERIOD));
            }
            requireWithin(area.sites(), item.siteId(), pointer + "/siteId", problems);
            requireWithin(
                    area.programmes(), item.programmeId(), pointer + "/programmeId", problems);
            if (item.responsibleId() != null && !team.contains(item.responsibleId())) {
                problems.add(
                        Violation.of(pointer + "/responsibleId", WorkPlanProblem.UNKNOWN_MEMBER));
            }
            if (!team.containsAll(item.supporting())) {
                problems.add(Violation.of(pointer + "/supporting", WorkPlanProblem.UNKNOWN_MEMBER));
            }
            if (!assessors.containsAll(item.assessors())) {
                problems.add(
                        Violation.of(pointer + "/assessors", WorkPlanProblem.UNKNOWN_ASSESSOR));
            }
            if (item.countersignerId() != null
                    && !countersigners.contains(item.countersignerId())) {
                problems.add(
                        Violation.of(pointer + "/countersignerId", WorkPlanProblem.UNKNOWN_STAFF));
            }
        }
        problems.addAll(guard.missingCompetence(area.centreId(), items));
        RulesBroken.throwIfAny(problems);
        guard.requireIndependence(area.centreId(), items);
    }

    void points(WorkPlan plan, Area area, PlanContent content, List<MonitoringPoint> items) {
        var problems = new ArrayList<Violation>();
        requireOwnIds(content.monitoringPoints(), items, MonitoringPoint::id, problems);
        var team = areas.teamWithin(area.id(), plan.startsOn(), plan.endsOn());
        var activities = ids(content.activities(), PlanActivity::id);
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var pointer = "/items/" + index;
            requireTime(plan, item, pointer, problems);
            if (!item.methods().stream().allMatch(settings::hasMethod)) {
                problems.add(Violation.of(pointer + "/methods", WorkPlanProblem.UNKNOWN_METHOD));
            }
            if (item.methods().contains("OTHER")
                    && ContentStore.blankToNull(item.otherMethod()) == null) {
                problems.add(
                        Violation.of(
                                pointer + "/otherMethod", WorkPlanProblem.METHOD_WORDS_MISSING));
            }
            if (!team.containsAll(item.members())) {
                problems.add(Violation.of(pointer + "/members", WorkPlanProblem.UNKNOWN_MEMBER));
            }
            if (!activities.containsAll(item.activities())) {
                problems.add(
                        Violation.of(pointer + "/activities", WorkPlanProblem.UNKNOWN_ACTIVITY));
            }
        }
        RulesBroken.throwIfAny(problems);
    }

    private static void requireTime(
            WorkPlan plan, MonitoringPoint item, String pointer, List<Violation> problems) {
        var window = item.fromOn() != null && item.toOn() != null;
        var days = item.fromOn() != null || item.toOn() != null;
        var count = item.after() == MonitoringPoint.After.SAMPLES_DONE;
        if (item.after() == null && !window
                || item.after() != null && days
                || count != (item.afterCount() != null)) {
            problems.add(Violation.of(pointer + "/fromOn", WorkPlanProblem.POINT_TIME_MISSING));
        } else if (window && item.toOn().isBefore(item.fromOn())) {
            problems.add(Violation.of(pointer + "/toOn", WorkPlanProblem.ENDS_BEFORE_START));
        } else if (window && !plan.covers(item.fromOn(), item.toOn())) {
            problems.add(Violation.of(pointer + "/fromOn", WorkPlanProblem.OUTSIDE_PERIOD));
        }
    }

    private static void requireWithin(
            Set<UUID> known, UUID one, String pointer, List<Violation> problems) {
        if (one != null && !known.contains(one)) {
            problems.add(Violation.of(pointer, WorkPlanProblem.OUTSIDE_SCOPE));
        }
    }

    /** An id that is given is one of the version's, and there once. */
    private static <T> void requireOwnIds(
            List<T> before, List<T> items, Function<T, UUID> id, List<Violation> problems) {
        var known = ids(before, id);
        var seen = new HashSet<UUID>();
        for (var index = 0; index < items.size(); index++) {
            var given = id.apply(items.get(index));
            if (given != null && !known.contains(given)) {
                problems.add(Violation.of("/items/" + index + "/id", WorkPlanProblem.UNKNOWN_ITEM));
            } else if (given != null && !seen.add(given)) {
                problems.add(
                        Violation.of("/items/" + index + "/id", WorkPlanProblem.ITEM_REPEATED));
            }
        }
    }

    private static <T> Set<UUID> ids(Collection<T> items, Function<T, UUID> id) {
        var ids = new HashSet<UUID>();
        items.forEach(item -> ids.add(id.apply(item)));
        return ids;
    }
}
