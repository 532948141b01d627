package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.problem.NotFound;

/** Reads who does which part of a version (IQA-030). */
@ApplicationScoped
class ResponsibilityService {

    private final PlanRepository plans;
    private final PlanAccess access;
    private final AreaRepository areas;
    private final ContentStore contents;
    private final PersonDirectory people;
    private final Clock clock;

    ResponsibilityService(
            PlanRepository plans,
            PlanAccess access,
            AreaRepository areas,
            ContentStore contents,
            PersonDirectory people,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.areas = areas;
        this.contents = contents;
        this.people = people;
        this.clock = clock;
    }

    /** Of that version; of the one in force where that is null. */
    @Transactional
    ResponsibilityView read(UUID planId, UUID versionId) {
        var seen = access.readable(planId);
        var version =
                versionId == null
                        ? plans.published(planId).orElseThrow(() -> new NotFound("version"))
                        : access.version(seen.plan(), versionId);
        var content = contents.read(version);
        var matrix = new ResponsibilityMatrix(content);
        var everyone = new LinkedHashSet<>(areas.team(seen.area().id(), LocalDate.now(clock)));
        content.activities().forEach(one -> everyone.add(one.responsibleId()));
        everyone.remove(null);
        var named = new HashSet<>(content.people());
        named.addAll(everyone);
        var names = people.byIds(named);
        var all = new ArrayList<AreaView.Named>();
        named.forEach(id -> all.add(new AreaView.Named(id, names.get(id).name())));
        all.addAll(areas.programmes(programmes(content)));
        all.addAll(areas.sites(sites(content)));
        return new ResponsibilityView(
                planId,
                version.id(),
                version.number(),
                everyone.stream()
                        .map(id -> member(id, names.get(id).name(), content.activities()))
                        .sorted(Comparator.comparing(ResponsibilityView.Member::personName))
                        .toList(),
                content.activities(),
                matrix.parts(),
                matrix.unassigned(),
                matrix.overlaps(),
                all.stream().sorted(Comparator.comparing(AreaView.Named::name)).toList());
    }

    private static Set<UUID> programmes(PlanContent content) {
        var ids = new HashSet<>(content.context().programmes());
        content.activities().stream()
                .map(PlanActivity::programmeId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    private static Set<UUID> sites(PlanContent content) {
        var ids = new HashSet<>(content.context().sites());
        content.activities().stream()
                .map(PlanActivity::siteId)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    private static ResponsibilityView.Member member(
            UUID id, String name, List<PlanActivity> activities) {
        return new ResponsibilityView.Member(
                id,
                name,
                those(activities, one -> id.equals(one.responsibleId())),
                those(activities, one -> one.supporting().contains(id)),
                those(activities, one -> id.equals(one.countersignerId())),
                activities.stream()
                        .filter(one -> id.equals(one.responsibleId()))
                        .map(PlanActivity::effortHours)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<UUID> those(
            List<PlanActivity> activities, Predicate<PlanActivity> condition) {
        return activities.stream().filter(condition).map(PlanActivity::id).toList();
    }
}
