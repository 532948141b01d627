package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.iqashare.Shareable;
import org.touchstone.iqashare.SharedContent;
import org.touchstone.iqashare.SharedContent.Entry;
import org.touchstone.iqashare.SharedContent.Line;
import org.touchstone.iqashare.SharedContent.Section;
import org.touchstone.iqashare.SharedKind;
import org.touchstone.iqashare.SharedPart;

/**
 * Who does which part of a published version, as a share shows it (IQA-028, IQA-030, IQA-081). What
 * was negotiated with a member about it is no part of a version.
 */
@ApplicationScoped
class SharedResponsibilities implements SharedPart {

    private final PlanRepository plans;
    private final ContentStore contents;
    private final AreaRepository areas;
    private final PersonDirectory people;

    SharedResponsibilities(
            PlanRepository plans,
            ContentStore contents,
            AreaRepository areas,
            PersonDirectory people) {
        this.plans = plans;
        this.contents = contents;
        this.areas = areas;
        this.people = people;
    }

    @Override
    public SharedKind kind() {
        return SharedKind.RESPONSIBILITIES;
    }

    @Override
    public List<Shareable> offered(UUID areaId) {
        return plans.publishedOf(areaId).stream()
                .map(one -> new Shareable(kind(), one.id(), title(one.title()), one.on()))
                .toList();
    }

    private static String title(String version) {
        return "Who does what: " + version;
    }

    @Override
    public SharedContent read(UUID areaId, UUID recordId) {
        var version = plans.requirePublishedOf(areaId, recordId);
        var content = contents.read(version);
        var matrix = new ResponsibilityMatrix(content);
        var names = names(content, matrix);
        var unassigned = new HashSet<>(matrix.unassigned());
        return SharedContent.of(
                title(
                        plans.require(version.planId()).reference()
                                + ", version "
                                + version.number()),
                new Section("Members", members(content, names)),
                new Section(
                        "Programmes, sites and assessors",
                        matrix.parts().stream().map(part -> part(part, names)).toList()),
                new Section(
                        "Nobody answers for",
                        content.activities().stream()
                                .filter(one -> unassigned.contains(one.id()))
                                .map(SharedResponsibilities::days)
                                .toList()));
    }

    private Map<UUID, String> names(PlanContent content, ResponsibilityMatrix matrix) {
        var names = new HashMap<UUID, String>();
        people.byIds(content.people()).forEach((id, person) -> names.put(id, person.name()));
        var parts =
                matrix.parts().stream()
                        .map(ResponsibilityView.Part::id)
                        .collect(Collectors.toSet());
        areas.programmes(parts).forEach(one -> names.put(one.id(), one.name()));
        areas.sites(parts).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    private static List<Entry> members(PlanContent content, Map<UUID, String> names) {
        return content.activities().stream()
                .flatMap(SharedResponsibilities::named)
                .distinct()
                .filter(names::containsKey)
                .map(
                        id ->
                                Entry.of(
                                        names.get(id),
                                        titles(
                                                "Answers for",
                                                content,
                                                one -> id.equals(one.responsibleId())),
                                        titles(
                                                "Supports",
                                                content,
                                                one -> one.supporting().contains(id)),
                                        titles(
                                                "Countersigns",
                                                content,
                                                one -> id.equals(one.countersignerId()))))
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .toList();
    }

    private static Stream<UUID> named(PlanActivity activity) {
        var all = new HashSet<>(activity.supporting());
        all.add(activity.responsibleId());
        all.add(activity.countersignerId());
        return all.stream().filter(Objects::nonNull);
    }

    private static List<Line> titles(
            String label, PlanContent content, Predicate<PlanActivity> which) {
        return Line.of(
                label,
                content.activities().stream()
                        .filter(which)
                        .map(PlanActivity::title)
                        .collect(Collectors.joining("; ")));
    }

    private static Entry part(ResponsibilityView.Part part, Map<UUID, String> names) {
        return Entry.of(
                names.getOrDefault(part.id(), ""),
                Line.of("What it is", part.kind()),
                Line.of("Looked after by", all(part.people(), names)));
    }

    private static String all(Collection<UUID> ids, Map<UUID, String> names) {
        return ids.isEmpty()
                ? "Nobody"
                : ids.stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static Entry days(PlanActivity activity) {
        return Entry.of(
                activity.title(),
                Line.of("First day", activity.fromOn()),
                Line.of("Last day", activity.toOn()));
    }
}
