package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.workplan.PlanEvents.IqaPlanVersionPublished;

/**
 * Members' own plans follow the version in force; those that an amendment touches have to be agreed
 * anew, the others stay agreed (IQA-064).
 */
@ApplicationScoped
class FollowOnVersionPublished {

    private final IndividualRepository individuals;
    private final PlanRepository plans;
    private final ContentStore contents;
    private final Clock clock;

    FollowOnVersionPublished(
            IndividualRepository individuals,
            PlanRepository plans,
            ContentStore contents,
            Clock clock) {
        this.individuals = individuals;
        this.plans = plans;
        this.contents = contents;
        this.clock = clock;
    }

    void follow(@Observes IqaPlanVersionPublished published) {
        var current = individuals.current(published.planId());
        if (current.isEmpty() || published.versionBefore() == null) {
            return;
        }
        Set<UUID> touched = new HashSet<>();
        PlanComparison.of(
                        contents.read(
                                plans.requireVersion(
                                        published.planId(), published.versionBefore())),
                        contents.read(
                                plans.requireVersion(published.planId(), published.versionId())))
                .forEach(change -> touched.addAll(change.people()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        current.forEach(
                one -> one.follow(published.versionId(), touched.contains(one.personId()), now));
        individuals.flush();
    }
}
