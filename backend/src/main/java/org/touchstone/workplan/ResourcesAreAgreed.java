package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.problem.Violation;

/**
 * It was seen what everyone in the team needs to learn (IQA-008, IQA-009); those with activities
 * have time and materials to which both sides agreed (IQA-011, IQA-012), and not more work than
 * time unless it is said why (IQA-013).
 */
@ApplicationScoped
class ResourcesAreAgreed implements PublicationRule {

    private final AnalysisRepository analyses;
    private final ResourceRepository resources;
    private final PersonDirectory people;
    private final WorkPlanSettings settings;

    ResourcesAreAgreed(
            AnalysisRepository analyses,
            ResourceRepository resources,
            PersonDirectory people,
            WorkPlanSettings settings) {
        this.analyses = analyses;
        this.resources = resources;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public List<Violation> missing(Draft draft) {
        var responsible = draft.content().responsible();
        var everyone = new HashSet<>(responsible);
        everyone.addAll(draft.team());
        var names = people.byIds(everyone);
        var missing = new ArrayList<Violation>();

        var unseen = new HashSet<>(draft.team());
        unseen.removeAll(
                analyses.seenSince(
                        draft.area().id(),
                        draft.today().minusMonths(settings.values().analysisValidMonths())));
        name(unseen, "/team", WorkPlanProblem.ANALYSIS_MISSING, names, missing);

        var hours = resources.agreedHours(draft.plan().id());
        var withoutTime = new HashSet<>(responsible);
        withoutTime.removeAll(hours.keySet());
        name(withoutTime, "/times", WorkPlanProblem.TIME_NOT_AGREED, names, missing);

        var withoutMaterials = new HashSet<>(responsible);
        withoutMaterials.removeAll(resources.withMaterials(draft.plan().id()));
        name(withoutMaterials, "/materials", WorkPlanProblem.MATERIAL_NOT_AGREED, names, missing);

        var overloaded = overloaded(draft.content().activities(), hours);
        overloaded.removeAll(draft.overloads().keySet());
        name(overloaded, "/overloads", WorkPlanProblem.OVER_CAPACITY, names, missing);
        return missing;
    }

    /** Those with more planned hours than agreed ones. */
    private static HashSet<UUID> overloaded(
            List<PlanActivity> activities, Map<UUID, BigDecimal> agreed) {
        var planned = new HashMap<UUID, BigDecimal>();
        for (var activity : activities) {
            if (activity.responsibleId() != null && activity.effortHours() != null) {
                planned.merge(activity.responsibleId(), activity.effortHours(), BigDecimal::add);
            }
        }
        var overloaded = new HashSet<UUID>();
        planned.forEach(
                (person, hours) -> {
                    if (agreed.containsKey(person) && hours.compareTo(agreed.get(person)) > 0) {
                        overloaded.add(person);
                    }
                });
        return overloaded;
    }

    private static void name(
            Collection<UUID> members,
            String pointer,
            WorkPlanProblem problem,
            Map<UUID, PersonSummary> names,
            List<Violation> missing) {
        members.stream()
                .sorted()
                .forEach(
                        member ->
                                missing.add(
                                        new Violation(
                                                pointer,
                                                problem,
                                                names.get(member).name()
                                                        + ": "
                                                        + problem.sentence())));
    }
}
