package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.workplan.ObjectiveAspects.ScopeKind;
import org.touchstone.workplan.PlanEvents.IqaPlanVersionPublished;
import org.touchstone.workplan.PlanEvents.Section;

/**
 * Members' own plans follow the version in force; those that an amendment touches have to be agreed
 * anew, the others stay agreed (IQA-064). Objectives that name a changed activity are marked until
 * then.
 */
@ApplicationScoped
class FollowOnVersionPublished {

    private final IndividualRepository individuals;
    private final IndividualReading reading;
    private final PlanRepository plans;
    private final ContentStore contents;
    private final Clock clock;

    FollowOnVersionPublished(
            IndividualRepository individuals,
            IndividualReading reading,
            PlanRepository plans,
            ContentStore contents,
            Clock clock) {
        this.individuals = individuals;
        this.reading = reading;
        this.plans = plans;
        this.contents = contents;
        this.clock = clock;
    }

    void follow(@Observes IqaPlanVersionPublished published) {
        var current = individuals.current(published.planId());
        if (current.isEmpty() || published.versionBefore() == null) {
            return;
        }
        var changes =
                PlanComparison.of(
                        contents.read(
                                plans.requireVersion(
                                        published.planId(), published.versionBefore())),
                        contents.read(
                                plans.requireVersion(published.planId(), published.versionId())));
        Set<UUID> people = new HashSet<>();
        changes.forEach(change -> people.addAll(change.people()));
        var activities =
                changes.stream()
                        .filter(change -> change.section() == Section.ACTIVITIES)
                        .map(PlanChange::itemId)
                        .collect(Collectors.toSet());
        var named = mark(published, activities);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var one : current) {
            one.follow(published.versionId(), people.contains(one.personId()), now);
            if (named.contains(one.id())) {
                one.namedChanges(now);
            }
        }
        individuals.flush();
    }

    /** The plans whose objectives name one of these activities; the objectives are marked. */
    private Set<UUID> mark(IqaPlanVersionPublished published, Set<UUID> activities) {
        if (activities.isEmpty()) {
            return Set.of();
        }
        List<Objective> objectives = individuals.inForce(published.planId());
        var aspects = reading.inForce(objectives);
        var named = new HashSet<UUID>();
        for (var objective : objectives) {
            var about = aspects.get(objective.id());
            if (about.specific() != null
                    && about.specific().scope().stream()
                            .anyMatch(
                                    scope ->
                                            scope.kind() == ScopeKind.ACTIVITY
                                                    && activities.contains(scope.id()))) {
                objective.touch(published.versionId());
                named.add(objective.individualId());
            }
        }
        return named;
    }
}
