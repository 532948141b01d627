package org.touchstone.workplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.touchstone.workplan.ResponsibilityView.Overlap;
import org.touchstone.workplan.ResponsibilityView.Part;
import org.touchstone.workplan.ResponsibilityView.PartKind;

/**
 * Who does which part of a version, read from its activities (IQA-030): what nobody does, and what
 * two people do.
 */
final class ResponsibilityMatrix {

    private final PlanContent content;

    ResponsibilityMatrix(PlanContent content) {
        this.content = content;
    }

    /** Activities without anybody who answers for them. */
    List<UUID> unassigned() {
        return content.activities().stream()
                .filter(activity -> activity.responsibleId() == null)
                .map(PlanActivity::id)
                .toList();
    }

    /**
     * The programmes and sites of the plan and every assessor that is named, each with who answers
     * for an activity about it; with nobody, it is a part that is not given to anyone.
     */
    List<Part> parts() {
        var people = new LinkedHashMap<Key, Set<UUID>>();
        content.context()
                .programmes()
                .forEach(id -> people.put(new Key(PartKind.PROGRAMME, id), new LinkedHashSet<>()));
        content.context()
                .sites()
                .forEach(id -> people.put(new Key(PartKind.SITE, id), new LinkedHashSet<>()));
        for (var activity : content.activities()) {
            add(people, PartKind.PROGRAMME, activity.programmeId(), activity);
            add(people, PartKind.SITE, activity.siteId(), activity);
            activity.assessors().forEach(id -> add(people, PartKind.ASSESSOR, id, activity));
        }
        return people.entrySet().stream()
                .map(
                        one ->
                                new Part(
                                        one.getKey().kind(),
                                        one.getKey().id(),
                                        List.copyOf(one.getValue())))
                .toList();
    }

    private record Key(PartKind kind, UUID id) {}

    private static void add(
            Map<Key, Set<UUID>> people, PartKind kind, UUID id, PlanActivity activity) {
        if (id != null) {
            var who = people.computeIfAbsent(new Key(kind, id), key -> new LinkedHashSet<>());
            if (activity.responsibleId() != null) {
                who.add(activity.responsibleId());
            }
        }
    }

    /** The same assessor and unit given to two people on the same days. */
    List<Overlap> overlaps() {
        var overlaps = new ArrayList<Overlap>();
        var activities = content.activities();
        for (var one = 0; one < activities.size(); one++) {
            for (var other = one + 1; other < activities.size(); other++) {
                overlap(activities.get(one), activities.get(other), overlaps);
            }
        }
        return overlaps;
    }

    private static void overlap(PlanActivity one, PlanActivity other, List<Overlap> overlaps) {
        if (one.responsibleId() == null
                || other.responsibleId() == null
                || one.responsibleId().equals(other.responsibleId())
                || one.fromOn().isAfter(other.toOn())
                || other.fromOn().isAfter(one.toOn())
                || !Objects.equals(one.programmeId(), other.programmeId())) {
            return;
        }
        var assessors = new LinkedHashSet<>(one.assessors());
        assessors.retainAll(other.assessors());
        for (var assessor : assessors) {
            for (var unit : sharedUnits(one, other)) {
                overlaps.add(
                        new Overlap(
                                assessor,
                                unit.isEmpty() ? null : unit,
                                List.of(one.responsibleId(), other.responsibleId()),
                                List.of(one.id(), other.id())));
            }
        }
    }

    /** Those that both name; an activity without units is about all of the programme. */
    private static Set<String> sharedUnits(PlanActivity one, PlanActivity other) {
        if (one.units().isEmpty() && other.units().isEmpty()) {
            return Set.of("");
        }
        if (one.units().isEmpty() || other.units().isEmpty()) {
            return new HashSet<>(one.units().isEmpty() ? other.units() : one.units());
        }
        var shared = new LinkedHashSet<>(one.units());
        shared.retainAll(other.units());
        return shared;
    }
}
