package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.Violation;

/**
 * Who may not be made responsible for what: for their own assessment (IQA-032), against a
 * prohibited conflict (IQA-077), for a programme in which they are not seen to be competent
 * (IQA-031).
 */
@ApplicationScoped
class AllocationGuard {

    private final SkillRepository skills;
    private final ConflictRepository conflicts;
    private final Clock clock;

    AllocationGuard(SkillRepository skills, ConflictRepository conflicts, Clock clock) {
        this.skills = skills;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Nobody looks at their own assessment, or at that of whom they must not; there is no way
     * round.
     *
     * @throws NotAllowedInState with every activity that is given so
     */
    void requireIndependence(UUID centreId, List<PlanActivity> items) {
        var prohibited = conflicts.prohibited(centreId, responsible(items));
        var own = new ArrayList<Violation>();
        var barred = new ArrayList<Violation>();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var pointer = "/items/" + index + "/responsibleId";
            var doers = new HashSet<>(item.supporting());
            doers.add(item.responsibleId());
            if (item.assessors().stream().anyMatch(doers::contains)) {
                own.add(Violation.of(pointer, WorkPlanProblem.OWN_ASSESSMENT));
            }
            if (item.assessors().stream()
                    .anyMatch(prohibited.getOrDefault(item.responsibleId(), Set.of())::contains)) {
                barred.add(Violation.of(pointer, WorkPlanProblem.CONFLICT));
            }
        }
        refuse(WorkPlanProblem.OWN_ASSESSMENT, own);
        refuse(WorkPlanProblem.CONFLICT, barred);
    }

    private static void refuse(WorkPlanProblem problem, List<Violation> found) {
        if (!found.isEmpty()) {
            throw new NotAllowedInState(PlanState.OPEN, problem, problem.sentence(), found);
        }
    }

    /** Without a verified skill for the programme somebody who has one countersigns. */
    List<Violation> missingCompetence(UUID centreId, List<PlanActivity> items) {
        var people = responsible(items);
        items.forEach(item -> people.add(item.countersignerId()));
        people.remove(null);
        var competences = skills.competences(centreId, people, LocalDate.now(clock));
        var missing = new ArrayList<Violation>();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            if (item.responsibleId() != null
                    && item.programmeId() != null
                    && !isCompetent(competences, item.responsibleId(), item.programmeId())
                    && !isCountersigned(competences, item)) {
                missing.add(
                        Violation.of(
                                "/items/" + index + "/responsibleId",
                                WorkPlanProblem.NOT_COMPETENT));
            }
        }
        return missing;
    }

    private static boolean isCountersigned(Map<UUID, Set<UUID>> competences, PlanActivity item) {
        return item.countersignerId() != null
                && !item.countersignerId().equals(item.responsibleId())
                && isCompetent(competences, item.countersignerId(), item.programmeId());
    }

    private static boolean isCompetent(
            Map<UUID, Set<UUID>> competences, UUID person, UUID programme) {
        return competences.getOrDefault(person, Set.of()).contains(programme);
    }

    private static Set<UUID> responsible(Collection<PlanActivity> items) {
        var people = new HashSet<UUID>();
        items.forEach(item -> people.add(item.responsibleId()));
        people.remove(null);
        return people;
    }
}
