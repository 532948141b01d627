package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.iqashare.Shareable;
import org.touchstone.iqashare.SharedContent;
import org.touchstone.iqashare.SharedContent.Entry;
import org.touchstone.iqashare.SharedContent.Line;
import org.touchstone.iqashare.SharedContent.Section;
import org.touchstone.iqashare.SharedKind;
import org.touchstone.iqashare.SharedPart;

/**
 * Versions of plans as a share shows them, each as it was published, whatever was published since
 * (IQA-081, MON-048). Comments, agreements and what members wrote are no part of a version.
 */
@ApplicationScoped
class SharedPlanVersions implements SharedPart {

    private final PlanRepository plans;
    private final ContentStore contents;
    private final PersonDirectory people;

    SharedPlanVersions(PlanRepository plans, ContentStore contents, PersonDirectory people) {
        this.plans = plans;
        this.contents = contents;
        this.people = people;
    }

    @Override
    public SharedKind kind() {
        return SharedKind.PLAN_VERSION;
    }

    @Override
    public List<Shareable> offered(UUID areaId) {
        return plans.publishedOf(areaId);
    }

    @Override
    public SharedContent read(UUID areaId, UUID recordId) {
        var version = plans.requirePublishedOf(areaId, recordId);
        var content = contents.read(version);
        var names = names(content.people());
        return new SharedContent(
                title(version),
                Stream.of(
                                context(version, content.context()),
                                section(
                                        "Priorities",
                                        content.priorities(),
                                        SharedPlanVersions::priority),
                                section(
                                        "Success criteria",
                                        content.successCriteria(),
                                        SharedPlanVersions::criterion),
                                section(
                                        "Activities",
                                        content.activities(),
                                        activity -> activity(activity, names)),
                                section(
                                        "Monitoring",
                                        content.monitoringPoints(),
                                        point -> point(point, names)))
                        .filter(section -> !section.entries().isEmpty())
                        .toList());
    }

    @Override
    public Optional<SharedContent> difference(UUID areaId, UUID earlierId, UUID laterId) {
        var earlier = plans.requirePublishedOf(areaId, earlierId);
        var later = plans.requirePublishedOf(areaId, laterId);
        if (!earlier.planId().equals(later.planId())) {
            return Optional.empty();
        }
        var before = contents.read(earlier);
        var after = contents.read(later);
        var all = new HashSet<>(before.people());
        all.addAll(after.people());
        var names = names(all);
        var changes = PlanComparison.of(before, after);
        return Optional.of(
                new SharedContent(
                        "%s, version %d to %d"
                                .formatted(reference(later), earlier.number(), later.number()),
                        changes.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                PlanChange::section,
                                                TreeMap::new,
                                                Collectors.toList()))
                                .entrySet()
                                .stream()
                                .map(
                                        one ->
                                                new Section(
                                                        words(one.getKey().name()),
                                                        one.getValue().stream()
                                                                .map(change -> entry(change, names))
                                                                .toList()))
                                .toList()));
    }

    private static Entry entry(PlanChange change, Map<UUID, PersonSummary> names) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("What happened", words(change.kind().name())));
        for (var field : change.fields()) {
            var before = field.before() == null ? "–" : named(field.before(), names);
            var after = field.after() == null ? "–" : named(field.after(), names);
            lines.add(new Line(field.field(), before + " → " + after));
        }
        return new Entry(change.title(), lines);
    }

    /** Ids of people become their names; ids of anything else say nothing to a reader. */
    private static String named(String text, Map<UUID, PersonSummary> names) {
        return Stream.of(text.split(", "))
                .map(
                        part -> {
                            if (!part.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                                return part;
                            }
                            var person = names.get(UUID.fromString(part));
                            return person == null ? "(linked item)" : person.name();
                        })
                .collect(Collectors.joining(", "));
    }

    private Map<UUID, PersonSummary> names(Collection<UUID> ids) {
        return people.byIds(ids);
    }

    private String title(PlanVersion version) {
        return reference(version) + ", version " + version.number();
    }

    private String reference(PlanVersion version) {
        return plans.require(version.planId()).reference();
    }

    private static <T> Section section(String heading, List<T> items, Function<T, Entry> entry) {
        return new Section(heading, items.stream().map(entry).toList());
    }

    private static Section context(PlanVersion version, PlanContent.Context context) {
        var lines =
                lines(
                        Line.of("Purpose", context.purpose()),
                        Line.of("Circumstances", context.circumstances()),
                        Line.of("Risks", context.risks()),
                        Line.of(
                                "Rules of awarding bodies",
                                String.join("; ", context.awardingBodyRules())),
                        Line.of("Published", version.publishedAt()),
                        Line.of("Hash of the content", version.contentHash()));
        return new Section("Context", List.of(new Entry(null, lines)));
    }

    private static Entry priority(PlanPriority priority) {
        return new Entry(
                priority.rank() + ". " + priority.title(),
                lines(
                        Line.of("Reason", priority.reason()),
                        Line.of("Driven by", words(priority.driver().name()))));
    }

    private static Entry criterion(SuccessCriterion criterion) {
        return new Entry(
                criterion.statement(),
                lines(
                        Line.of("Measure", criterion.measure()),
                        Line.of("Unit", criterion.unit()),
                        Line.of("Baseline", criterion.baseline()),
                        Line.of("Target", criterion.target()),
                        Line.of("By", criterion.byOn())));
    }

    private static Entry activity(PlanActivity activity, Map<UUID, PersonSummary> names) {
        return new Entry(
                activity.title(),
                lines(
                        Line.of("Kind", words(activity.kind().name())),
                        Line.of("First day", activity.fromOn()),
                        Line.of("Last day", activity.toOn()),
                        Line.of("Units", String.join(", ", activity.units())),
                        Line.of("Assessors", list(activity.assessors(), names)),
                        Line.of("Responsible", name(activity.responsibleId(), names)),
                        Line.of("Countersigned by", name(activity.countersignerId(), names)),
                        Line.of("Supported by", list(activity.supporting(), names))));
    }

    private static Entry point(MonitoringPoint point, Map<UUID, PersonSummary> names) {
        return new Entry(
                point.title(),
                lines(
                        Line.of("First day", point.fromOn()),
                        Line.of("Last day", point.toOn()),
                        Line.of(
                                "After",
                                point.after() == null ? null : words(point.after().name())),
                        Line.of(
                                "Methods",
                                point.methods().stream()
                                        .map(SharedPlanVersions::words)
                                        .collect(Collectors.joining(", "))),
                        Line.of("Members", list(point.members(), names))));
    }

    private static String list(List<UUID> ids, Map<UUID, PersonSummary> names) {
        return ids.stream().map(id -> name(id, names)).collect(Collectors.joining(", "));
    }

    private static String name(UUID id, Map<UUID, PersonSummary> names) {
        return id == null || !names.containsKey(id) ? null : names.get(id).name();
    }

    @SafeVarargs
    private static List<Line> lines(List<Line>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    /** A constant in words: {@code INTERIM_SAMPLE} is "Interim sample". */
    private static String words(String constant) {
        var text = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
