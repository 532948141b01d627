package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.workplan.AreaEvents.IqaMemberAdded;
import org.touchstone.workplan.PlanEvents.IqaPlanVersionPublished;

/**
 * Everyone in the team is given each version that comes into force, touched by it or not (IQA-005,
 * IQA-016, IQA-066); who joins later the one that is in force then (IQA-068).
 */
@ApplicationScoped
class TellTeamOnVersionPublished {

    private final PlanRepository plans;
    private final AreaRepository areas;
    private final ContentStore contents;
    private final PlanNoticeRepository notices;
    private final PlanPost post;
    private final Clock clock;

    TellTeamOnVersionPublished(
            PlanRepository plans,
            AreaRepository areas,
            ContentStore contents,
            PlanNoticeRepository notices,
            PlanPost post,
            Clock clock) {
        this.plans = plans;
        this.areas = areas;
        this.contents = contents;
        this.notices = notices;
        this.post = post;
        this.clock = clock;
    }

    void tell(@Observes IqaPlanVersionPublished published) {
        var plan = plans.require(published.planId());
        var version = plans.requireVersion(plan.id(), published.versionId());
        var affected = affected(plan, version, published.versionBefore());
        for (var person : areas.team(plan.areaId(), LocalDate.now(clock))) {
            give(plan, version, person, affected.contains(person));
        }
    }

    void welcome(@Observes IqaMemberAdded added) {
        for (var plan : plans.openOf(added.about().id())) {
            plans.published(plan.id())
                    .filter(version -> !notices.has(version.id(), added.personId()))
                    .ifPresent(version -> give(plan, version, added.personId(), false));
        }
    }

    /** In the first version those who have a part in it; later those whose part changes. */
    private Set<UUID> affected(WorkPlan plan, PlanVersion version, UUID before) {
        var content = contents.read(version);
        if (before == null) {
            return content.people();
        }
        var affected = new HashSet<UUID>();
        PlanComparison.of(contents.read(plans.requireVersion(plan.id(), before)), content)
                .forEach(change -> affected.addAll(change.people()));
        return affected;
    }

    private void give(WorkPlan plan, PlanVersion version, UUID person, boolean affected) {
        var notice =
                new PlanNotice(
                        version.id(),
                        person,
                        affected,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        notices.persistAndFlush(notice);
        post.published(plan, version, notice);
    }
}
